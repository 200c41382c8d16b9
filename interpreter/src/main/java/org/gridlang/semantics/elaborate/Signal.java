package org.gridlang.semantics.elaborate;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridlang.semantics.spec.Definition.Role;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Statement;

/** A definition while it is put together: what is written of it, and what is known so far. */
final class Signal {
    /** How far it is. */
    enum Progress {
        UNTOUCHED,
        TYPING,
        TYPED,
        DONE
    }

    /** What stands in its brackets. */
    enum Domain {
        STATIC,
        TIME,
        STEP
    }

    final String path;
    final String name;
    final Scope scope;
    final Span origin;
    final Reporter.Context context;
    final NavigableMap<Integer, Statement.Definition> startStatements = new TreeMap<>();
    final SortedMap<Integer, Equation> starts = new TreeMap<>();
    Optional<Statement.Definition> statement = Optional.empty();
    Optional<Statement.SignalType> typeStatement = Optional.empty();
    Optional<Statement.Param> param = Optional.empty();
    Domain domain = Domain.STATIC;
    Progress progress = Progress.UNTOUCHED;
    Role role = Role.VALUE;
    Optional<TensorType> type = Optional.empty();
    Optional<Equation> equation = Optional.empty();
    Optional<Term> projection = Optional.empty();
    /** The dimension, and the axes if there are any, that the interface of its component's kind demands. */
    Optional<TensorType> required = Optional.empty();
    /** A value that is no number stands for itself: a function, a list, an axis. */
    Optional<Value> alias = Optional.empty();

    Signal(String path, String name, Scope scope, Span origin, Reporter.Context context) {
        this.path = path;
        this.name = name;
        this.scope = scope;
        this.origin = origin;
        this.context = context;
    }

    /** Whether it has equations for its first times, so that it may look at its own past. */
    boolean isState() {
        return !startStatements.isEmpty();
    }

    /** Where its type comes from, for notes. */
    Span typeOrigin() {
        if (typeStatement.isPresent()) {
            return typeStatement.get().type().span();
        }
        if (param.isPresent()) {
            return param.get().type().span();
        }
        if (statement.flatMap(Statement.Definition::type).isPresent()) {
            return statement.flatMap(Statement.Definition::type).get().span();
        }
        if (!startStatements.isEmpty()) {
            return startStatements.firstEntry().getValue().span();
        }
        return origin;
    }
}
