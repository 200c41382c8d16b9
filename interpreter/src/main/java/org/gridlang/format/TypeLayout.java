package org.gridlang.format;

import java.util.List;
import java.util.Optional;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.TypeExpr;
import org.gridlang.syntax.TypeExpr.AxisItem;
import org.gridlang.syntax.TypeExpr.Factor;

/** Lays out types. */
record TypeLayout(Weaver weaver) {

    /** {@code : type}, if there is one. */
    void annotation(Optional<TypeExpr> type) {
        type.ifPresent(this::annotation);
    }

    /** {@code : type}. */
    void annotation(TypeExpr type) {
        weaver.token(":");
        weaver.space();
        type(type);
    }

    private void type(TypeExpr type) {
        switch (type) {
            case TypeExpr.Tensor tensor -> {
                dimension(tensor.dimension());
                tensor.axes().ifPresent(axes -> {
                    if (!tensor.dimension().isEmpty()) {
                        weaver.space();
                    }
                    weaver.list("[", axes, this::axis, "]");
                });
            }
            case TypeExpr.ListOf list -> {
                weaver.token("list");
                weaver.space();
                weaver.token("of");
                weaver.space();
                type(list.element());
            }
            case TypeExpr.FunctionOf function -> {
                weaver.list("(", function.parameters(), this::type, ")");
                weaver.space();
                weaver.token("->");
                weaver.space();
                type(function.result());
            }
            case TypeExpr.Choice choice -> choice(choice.words());
            case TypeExpr.Broken broken ->
                weaver.leaf(broken.span(), broken.span().text());
        }
    }

    private void choice(List<Name> words) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                weaver.space();
                weaver.token("|");
                weaver.space();
            }
            name(words.get(i));
        }
    }

    /** {@code length/time^2}: a negative power behind the first factor is written as a division. */
    private void dimension(List<Factor> factors) {
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            boolean division = i > 0 && factor.numerator() < 0;
            if (i > 0) {
                weaver.skip("*");
                weaver.skip("/");
                weaver.token(division ? "/" : "*");
            }
            name(factor.name());
            exponent(division ? -factor.numerator() : factor.numerator(), factor);
        }
    }

    private void exponent(int above, Factor factor) {
        boolean one = above == 1 && factor.denominator() == 1;
        String text = factor.denominator() == 1 ? "^" + above : "^(" + above + "/" + factor.denominator() + ")";
        weaver.leaf(factor.span(), one ? "" : text);
    }

    private void axis(AxisItem axis) {
        switch (axis) {
            case AxisItem.Any any -> weaver.leaf(any.span(), "..");
            case AxisItem.Named named -> path(named.path());
        }
    }

    /** Names with dots between them. */
    void path(List<Name> path) {
        for (int i = 0; i < path.size(); i++) {
            if (i > 0) {
                weaver.token(".");
            }
            name(path.get(i));
        }
    }

    /** A name. */
    void name(Name name) {
        weaver.leaf(name.span(), name.text());
    }
}
