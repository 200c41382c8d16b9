package org.gridlang.semantics.spec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What names a run: a hash of what it computes, which neither comments, layout, order of declarations nor units change. A
 * change of the language that changes numbers raises {@link #LANGUAGE}, and with it every identity.
 */
public final class Identity {
    /** The version of the meaning of scripts. */
    public static final int LANGUAGE = 1;

    private static final int SHORT = 12;

    private Identity() {}

    /**
     * The identity of training: runs with the same one go through the same parameters. It leaves out analyses, evaluations,
     * claims, and settings that only say how long and how often.
     */
    public static String training(Spec spec) {
        return hash(header() + CanonicalForm.training(spec));
    }

    /**
     * The identity of what an analysis gives for a run at one training step: the training, the world of the evaluation (whose
     * name keys its chance) and the analysis with all that it builds on.
     */
    public static String result(Spec spec, Optional<Spec.Evaluation> evaluation, Analysis analysis) {
        String seen = evaluation
                .map(one -> "evaluation " + CanonicalForm.quote(one.name()) + "\n")
                .orElse("no evaluation\n");
        Spec world = evaluation.map(Spec.Evaluation::spec).orElse(spec);
        Spec looked = new Spec(
                spec.experiment(),
                spec.variant(),
                world.clock(),
                world.settings(),
                world.components(),
                world.axes(),
                world.definitions(),
                world.losses(),
                spec.evaluations(),
                spec.analyses(),
                spec.origin());
        return hash(header() + "training " + training(spec) + "\n" + seen + CanonicalForm.analysis(looked, analysis));
    }

    /** Enough of an identity for people to tell runs apart. */
    public static String abbreviated(String identity) {
        return identity.substring(0, Math.min(SHORT, identity.length()));
    }

    private static String header() {
        return "gridlang language " + LANGUAGE + "\n";
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
