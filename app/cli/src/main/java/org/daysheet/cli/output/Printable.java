package org.daysheet.cli.output;

/// Text from outside as a terminal may show it. Names in files can hold characters that move the cursor, recolour
/// the screen or turn the reading direction; shown to people, each of them is a blank.
public final class Printable {
    private Printable() {}

    /// The text in one line, without such characters.
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> plain.appendCodePoint(isHarmless(letter) ? letter : ' '));
        return plain.toString();
    }

    private static boolean isHarmless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> letter == 0x00AD || letter == 0x200C || letter == 0x200D;
            default -> true;
        };
    }
}
