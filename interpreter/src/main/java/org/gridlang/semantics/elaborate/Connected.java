package org.gridlang.semantics.elaborate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Strongly connected components of a graph (Tarjan 1972), without recursion, so that long chains do not overflow the stack. */
final class Connected {
    private final Collection<String> nodes;
    private final Function<String, List<String>> successors;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> stack = new ArrayDeque<>();
    private final Set<String> onStack = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    private record Visit(String node, Iterator<String> rest) {}

    Connected(Collection<String> nodes, Function<String, List<String>> successors) {
        this.nodes = nodes;
        this.successors = successors;
    }

    /** The components; what a component depends on comes before it. */
    List<List<String>> components() {
        for (String node : nodes) {
            if (!number.containsKey(node)) {
                visit(node);
            }
        }
        return List.copyOf(found);
    }

    private void visit(String root) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(open(root));
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (visit.rest().hasNext()) {
                String next = visit.rest().next();
                if (!nodes.contains(next)) {
                    continue;
                }
                if (!number.containsKey(next)) {
                    visits.push(open(next));
                } else if (onStack.contains(next)) {
                    low.merge(visit.node(), number.get(next), Math::min);
                }
            } else {
                visits.pop();
                if (!visits.isEmpty()) {
                    low.merge(visits.peek().node(), low.get(visit.node()), Math::min);
                }
                close(visit.node());
            }
        }
    }

    private Visit open(String node) {
        number.put(node, number.size());
        low.put(node, number.get(node));
        stack.push(node);
        onStack.add(node);
        return new Visit(node, successors.apply(node).iterator());
    }

    private void close(String node) {
        if (!Objects.equals(low.get(node), number.get(node))) {
            return;
        }
        List<String> component = new ArrayList<>();
        String member;
        do {
            member = stack.pop();
            onStack.remove(member);
            component.addFirst(member);
        } while (!member.equals(node));
        found.add(component);
    }
}
