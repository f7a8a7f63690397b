package org.daysheet.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// Light or dark: AtlantaFX Primer with our dense sheet over it.
final class Theme {
    private Theme() {}

    /// Applies to the whole program.
    static void apply(boolean isDark) {
        Application.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /// Puts our sheets over a scene.
    static void dress(Scene scene) {
        for (String sheet : List.of("daysheet.css", "screens.css")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Theme.class.getResource(sheet)).toExternalForm());
        }
    }
}
