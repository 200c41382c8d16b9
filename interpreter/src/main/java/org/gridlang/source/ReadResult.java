package org.gridlang.source;

/** What came of reading a file: the file, or why it could not be read. */
public sealed interface ReadResult {

    /** The file was read. */
    record Read(SourceFile file) implements ReadResult {}

    /**
     * The file could not be read.
     *
     * @param reason what is wrong, to follow the name of the file in a message: lower case, no full stop; for example
     *     {@code there is no such file}
     */
    record Unreadable(String reason) implements ReadResult {}
}
