package org.daysheet.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.daysheet.desktop.actions.Shortcut;

/// The pages of help as they ship: Markdown, one a screen.
public final class HelpPages {
    private static final String WINDOW = "window";

    private HelpPages() {}

    /// The page of a place, such as `reports-denials` for a side of a screen; without one of its own that of the place
    /// around it, and in the end the one about the window.
    public static String of(String place) {
        String page = read(place);
        int side = place.lastIndexOf('-');
        if (!page.isEmpty()) {
            return page;
        }
        return side > 0 ? of(place.substring(0, side)) : read(WINDOW);
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
            return page == null ? "" : Shortcut.here(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
