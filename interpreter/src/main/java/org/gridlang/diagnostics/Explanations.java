package org.gridlang.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the long explanation of a code, one page per code among the resources of this package. */
public final class Explanations {

    /**
     * The explanation of a code.
     *
     * @param id in either case of its letter: {@code E0201}, {@code e0201}
     * @return empty if there is no such code or it has no page yet; {@link Code#withId} tells the two apart
     * @throws UncheckedIOException if the page is there but cannot be read, as from a damaged installation
     */
    public Optional<Explanation> find(String id) {
        return Code.withId(id.strip()).flatMap(Explanations::load);
    }

    private static Optional<Explanation> load(Code code) {
        try (@Nullable InputStream in = Explanations.class.getResourceAsStream(code.id() + ".md")) {
            if (in == null) {
                return Optional.empty();
            }
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Optional.of(new Explanation(code, page));
        } catch (IOException e) {
            throw new UncheckedIOException("the explanation of " + code.id() + " cannot be read", e);
        }
    }
}
