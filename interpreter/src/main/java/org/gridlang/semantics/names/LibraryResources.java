package org.gridlang.semantics.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.gridlang.source.SourceFile;

/**
 * The standard library as resources of the class path: {@code std.losses} is {@code std/losses.grid}. The library is
 * flat, and files are found by name, so no list of them has to be kept; listing them (only to help after a mistake)
 * reads the folder or jar that holds {@code std/math.grid}, the one file that is always there.
 */
final class LibraryResources {

    private static final String FOLDER = Sources.LIBRARY + "/";
    private static final String ENDING = ".grid";
    private static final String LANDMARK = FOLDER + "math" + ENDING;

    private final ClassLoader loader;

    LibraryResources(ClassLoader loader) {
        this.loader = loader;
    }

    Optional<SourceFile> find(String dottedPath) {
        String resource = dottedPath.replace('.', '/') + ENDING;
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(SourceFile.of(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the library file " + resource + " cannot be read", e);
        }
    }

    Set<String> paths() {
        URL landmark = loader.getResource(LANDMARK);
        if (landmark == null) {
            return Set.of();
        }
        try {
            return landmark.openConnection() instanceof JarURLConnection jar
                    ? listJar(jar)
                    : listFolder(Path.of(landmark.toURI().resolve(".")));
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Set.of();
        }
    }

    private static Set<String> listJar(JarURLConnection connection) throws IOException {
        URI jar = URI.create(connection.getJarFileURL().toString());
        try (var file = new JarFile(Path.of(jar).toFile())) {
            var paths = new TreeSet<String>();
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER))
                    .forEach(name -> addPath(paths, name.substring(FOLDER.length())));
            return paths;
        }
    }

    private static Set<String> listFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var paths = new TreeSet<String>();
            files.forEach(file -> addPath(paths, String.valueOf(file.getFileName())));
            return paths;
        }
    }

    private static void addPath(Set<String> paths, String fileName) {
        if (fileName.endsWith(ENDING) && fileName.indexOf('/') < 0) {
            paths.add(Sources.LIBRARY + "." + fileName.substring(0, fileName.length() - ENDING.length()));
        }
    }
}
