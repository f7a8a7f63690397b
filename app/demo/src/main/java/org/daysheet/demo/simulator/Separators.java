package org.daysheet.demo.simulator;

import java.util.List;

/// How an answer is punctuated; receivers must take it from the ISA.
///
/// @param terminator character after each segment
/// @param lineBreak what follows the terminator, empty or a line end
record Separators(char element, char component, char repetition, char terminator, String lineBreak) {
    static final Separators USUAL = new Separators('*', ':', '^', '~', "\n");

    static final List<Separators> STYLES = List.of(
            USUAL,
            new Separators('*', ':', '^', '~', ""),
            new Separators('*', '>', '^', '~', "\r\n"),
            new Separators('*', '|', '^', '~', ""),
            new Separators('*', ':', '^', '\n', ""));
}
