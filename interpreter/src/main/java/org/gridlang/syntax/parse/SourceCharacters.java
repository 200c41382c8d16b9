package org.gridlang.syntax.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/**
 * The characters of a file for the lexer, counted in UTF-16 units as spans are; the streams that come with ANTLR count
 * code points, and would have to be translated back.
 */
final class SourceCharacters implements CharStream {
    private final SourceFile file;
    private final String text;
    private int index;

    /** The characters of a part of a file; positions are those in the whole file. */
    SourceCharacters(Span part) {
        this.file = part.file();
        this.text =
                part.end() == file.text().length() ? file.text() : file.text().substring(0, part.end());
        this.index = part.start();
    }

    @Override
    public String getText(Interval interval) {
        int start = Math.min(interval.a, text.length());
        return text.substring(start, Math.clamp(interval.b + 1L, start, text.length()));
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int LA(int offset) {
        int at = offset > 0 ? index + offset - 1 : index + offset;
        return offset != 0 && at >= 0 && at < text.length() ? text.charAt(at) : EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int to) {
        index = to;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return file.name();
    }
}
