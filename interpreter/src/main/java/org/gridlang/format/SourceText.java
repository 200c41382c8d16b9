package org.gridlang.format;

/** The text that is laid out anew, as far as the weaver must look at it: where tokens and lines begin. */
record SourceText(String text) {

    int length() {
        return text.length();
    }

    /** Where a token stands if it is the next one behind an offset, else -1. */
    int position(String token, int behind) {
        int at = nextToken(behind);
        return text.startsWith(token, at) ? at : -1;
    }

    /** Where the next token behind an offset begins; comments are none. */
    int nextToken(int behind) {
        int at = behind;
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                while (at < text.length() && !isLineEnd(at)) {
                    at++;
                }
            } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Behind the digits that begin at an offset. */
    int behindNumber(int start) {
        int at = start;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return at;
    }

    /** Whether nothing but white space stands in front of an offset on its line. */
    boolean beginsLine(int offset) {
        int at = offset;
        while (at > 0 && !isLineEnd(at - 1)) {
            at--;
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** How many lines end between two offsets. */
    int lineEnds(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            boolean firstOfTwo = text.charAt(at) == '\r' && at + 1 < to && text.charAt(at + 1) == '\n';
            count += isLineEnd(at) && !firstOfTwo ? 1 : 0;
        }
        return count;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
