package org.gridlang.session;

import java.util.Optional;

/**
 * What a user means by {@code FILE#EXPERIMENT@VARIANT}.
 *
 * @param file a path, or {@code -}
 * @param experiment empty for the only one of the file
 * @param variant empty for {@code base}
 */
public record Target(String file, Optional<String> experiment, Optional<String> variant) {
    private static final String ENDING = ".grid";

    /** Takes a target apart. The marks count only behind the ending of a script, so that a path may hold them too. */
    public static Target parse(String text) {
        int ending = text.lastIndexOf(ENDING);
        int from = ending < 0 ? 0 : ending + ENDING.length();
        int hash = text.indexOf('#', from);
        int at = text.indexOf('@', Math.max(from, hash));
        int end = hash >= 0 ? hash : at >= 0 ? at : text.length();
        Optional<String> experiment =
                hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1, at < 0 ? text.length() : at));
        Optional<String> variant = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
        return new Target(text.substring(0, end), experiment, variant);
    }

    /** This one with a variant that was named apart, if one was. */
    public Target withVariant(Optional<String> other) {
        return new Target(file, experiment, other.or(() -> variant));
    }
}
