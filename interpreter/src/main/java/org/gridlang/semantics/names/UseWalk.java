package org.gridlang.semantics.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;
import org.gridlang.syntax.Where;

/**
 * Walks the text of one declaration and notes which of its local names are used, and which names lead outside. Scopes are
 * entered by methods that take what is inside, so none is left open.
 */
final class UseWalk {

    /** A name that must be used. */
    record Local(Name name, String what) {}

    /** The names of a scope: those to be used with their locals, others without. */
    private final Deque<Map<String, Optional<Local>>> scopes = new ArrayDeque<>();

    private final List<Local> unused = new ArrayList<>();
    private final FreeNames free;
    private final UnitSlips slips;
    private boolean readable = true;

    UseWalk(FreeNames free, UnitSlips slips) {
        this.free = free;
        this.slips = slips;
    }

    /** What nothing used, in the order of the text. */
    List<Local> unused() {
        return unused.stream()
                .sorted((a, b) ->
                        Integer.compare(a.name().span().start(), b.name().span().start()))
                .toList();
    }

    /** Whether all of the text could be read, so that what seems unused is. */
    boolean isReadable() {
        return readable;
    }

    void unreadable() {
        readable = false;
    }

    void withParameters(List<Parameter> parameters, Runnable inside) {
        withParameters(parameters, Set.of(), inside);
    }

    /** @param exempt parameters that need not be used */
    void withParameters(List<Parameter> parameters, Set<String> exempt, Runnable inside) {
        var locals = new HashMap<String, Optional<Local>>();
        for (Parameter parameter : parameters) {
            if (exempt.contains(parameter.name().text())) {
                locals.put(parameter.name().text(), Optional.empty());
            } else {
                track(locals, parameter.name(), "parameter");
            }
        }
        within(locals, () -> {
            parameters.forEach(this::parameter);
            inside.run();
        });
    }

    void parameter(Parameter parameter) {
        parameter.type().ifPresent(this::type);
        parameter.defaultValue().ifPresent(this::expression);
    }

    /** Names that hide outer ones and need not be used. */
    void withMembers(Collection<Name> names, Runnable inside) {
        var locals = new HashMap<String, Optional<Local>>();
        names.forEach(name -> locals.put(name.text(), Optional.empty()));
        within(locals, inside);
    }

    /** What stands before a {@code where}, and its definitions. */
    void within(Where where, Runnable inside) {
        var locals = new HashMap<String, Optional<Local>>();
        where.definitions().forEach(definition -> track(locals, definition.name(), "local definition"));
        within(locals, () -> {
            for (Statement.Definition definition : where.definitions()) {
                definition.type().ifPresent(this::type);
                within(definition.where(), () -> expression(definition.value()));
            }
            inside.run();
        });
    }

    void expression(Expr expr) {
        switch (expr) {
            case Expr.Reference reference -> use(reference.name());
            case Expr.Member member -> {
                if (member.target() instanceof Expr.Reference head) {
                    qualify(head.name());
                } else {
                    expression(member.target());
                }
            }
            case Expr.Call call -> withMembers(pairNames(call), () -> call(call));
            case Expr.Index index -> {
                expression(index.target());
                index.indices().forEach(this::expression);
            }
            case Expr.Unary unary -> expression(unary.operand());
            case Expr.Binary binary -> {
                expression(binary.left());
                expression(binary.right());
            }
            case Expr.InUnit inUnit -> expression(inUnit.operand());
            case Expr.Conditional conditional -> {
                expression(conditional.condition());
                expression(conditional.then());
                expression(conditional.otherwise());
            }
            case Expr.Lambda lambda -> withMembers(lambda.parameters(), () -> expression(lambda.body()));
            case Expr.ListOf list -> list.elements().forEach(this::expression);
            case Expr.Range range -> {
                expression(range.from());
                expression(range.to());
                range.step().ifPresent(this::expression);
            }
            case Expr.Block block -> block.settings().forEach(setting -> expression(setting.value()));
            case Expr.Parenthesised parenthesised -> expression(parenthesised.inner());
            case Expr.Elided elided -> unreadable();
            case Expr.Missing missing -> unreadable();
            case Expr.Number number -> {}
            case Expr.Quantity quantity -> slips.check(quantity.span(), quantity.unit(), this::useLocal);
            case Expr.Text text -> {}
            case Expr.Bool bool -> {}
            case Expr.Unit unit -> {}
        }
    }

    void type(TypeExpr type) {
        switch (type) {
            case TypeExpr.Tensor tensor -> {
                tensor.dimension().forEach(factor -> use(factor.name()));
                tensor.axes().ifPresent(axes -> axes.forEach(this::axis));
            }
            case TypeExpr.ListOf list -> type(list.element());
            case TypeExpr.FunctionOf function -> {
                function.parameters().forEach(this::type);
                type(function.result());
            }
            case TypeExpr.Choice choice -> {}
            case TypeExpr.Broken broken -> unreadable();
        }
    }

    private void axis(TypeExpr.AxisItem item) {
        switch (item) {
            case TypeExpr.AxisItem.Named named -> path(named.path());
            case TypeExpr.AxisItem.Any any -> {}
        }
    }

    private void call(Expr.Call call) {
        if (call.callee() instanceof Expr.Reference callee) {
            use(callee.name());
            free.add(callee.name().text());
        } else {
            expression(call.callee());
        }
        call.arguments().forEach(argument -> expression(argument.value()));
        call.over().ifPresent(over -> {
            over.items().forEach(this::overItem);
            over.filter().ifPresent(this::expression);
        });
    }

    private void overItem(Expr.OverItem item) {
        switch (item) {
            case Expr.OverItem.All all -> {}
            case Expr.OverItem.Axis axis -> {
                path(axis.path());
                axis.from().ifPresent(this::expression);
                axis.to().ifPresent(this::expression);
            }
            case Expr.OverItem.Pairs pairs -> pairs.of().forEach(this::overItem);
        }
    }

    private static List<Name> pairNames(Expr.Call call) {
        var names = new ArrayList<Name>();
        call.over()
                .ifPresent(over -> over.items().forEach(item -> {
                    if (item instanceof Expr.OverItem.Pairs pairs) {
                        names.add(pairs.first());
                        names.add(pairs.second());
                    }
                }));
        return names;
    }

    private void path(List<Name> path) {
        if (path.size() == 1) {
            use(path.getFirst());
        } else if (!path.isEmpty()) {
            qualify(path.getFirst());
        }
    }

    private void qualify(Name name) {
        if (!useLocal(name.text()) && !useLocal(name.base())) {
            free.addQualifier(name.base());
        }
    }

    private void use(Name name) {
        if (!useLocal(name.text()) && !useLocal(name.base())) {
            free.add(name.base());
        }
    }

    /** In doubt a name is used: all scopes that have it count, as a loss may have the name of a parameter. */
    private boolean useLocal(String name) {
        boolean found = false;
        for (Map<String, Optional<Local>> scope : scopes) {
            Optional<Local> local = scope.get(name);
            if (local != null) {
                local.ifPresent(unused::remove);
                found = true;
            }
        }
        return found;
    }

    private void within(Map<String, Optional<Local>> names, Runnable inside) {
        scopes.push(names);
        inside.run();
        scopes.pop();
    }

    private void track(Map<String, Optional<Local>> names, Name name, String what) {
        var local = new Local(name, what);
        boolean first = names.putIfAbsent(name.text(), Optional.of(local)) == null;
        if (first && !name.text().isEmpty() && !name.text().startsWith("_")) {
            unused.add(local);
        }
    }
}
