package org.daysheet.desktop.parts;

import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/// One screen of the window. It listens to the world only between [#shown] and [#hidden].
public interface Screen {
    /// Short name for ids and tests.
    String id();

    /// What the navigation calls it.
    String title();

    Ikon icon();

    Parent root();

    /// The screen comes to the front: read what is to be shown.
    void shown();

    /// The screen is left: drop every subscription and every read under way.
    void hidden();
}
