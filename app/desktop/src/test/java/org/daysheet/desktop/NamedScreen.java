package org.daysheet.desktop;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.daysheet.desktop.parts.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A screen of which only the name counts.
record NamedScreen(String id) implements Screen {
    @Override
    public String title() {
        return id;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignA.ALERT_OUTLINE;
    }

    @Override
    public Parent root() {
        return new Pane();
    }

    @Override
    public void shown() {}

    @Override
    public void hidden() {}
}
