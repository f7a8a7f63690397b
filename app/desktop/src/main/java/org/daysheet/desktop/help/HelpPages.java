package org.daysheet.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The pages of help as they ship: Markdown, one a screen.
public final class HelpPages {
    private static final String WINDOW = "window";

    private HelpPages() {}

    /// The page of a screen; the one about the window for a screen without its own.
    public static String of(String screen) {
        String page = read(screen);
        return page.isEmpty() ? read(WINDOW) : page;
    }

    /// The page about the window itself.
    public static String window() {
        return read(WINDOW);
    }

    private static String read(String name) {
        if (!name.matches("[a-z-]+")) {
            return "";
        }
        try (InputStream page = HelpPages.class.getResourceAsStream(name + ".md")) {
            return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
