package org.gridlang.session;

import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/**
 * Why a request could not be met, where no line of a script is to blame: a file that cannot be read, an experiment that does
 * not exist.
 *
 * @param subject what the user named
 * @param message in the style of {@link Diagnostic}
 */
public record Refusal(Code code, String subject, String message, Optional<String> hint) {

    /** As a diagnostic, for formats that know nothing else: it stands at the start of an empty file of that name. */
    public Diagnostic asDiagnostic() {
        return Diagnostic.of(code, Span.at(SourceFile.of(subject, ""), 0), message)
                .withHint(hint);
    }
}
