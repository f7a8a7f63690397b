package org.daysheet.desktop.parts;

import org.kordamp.ikonli.Ikon;

/// One of the screens that {@link ScreenName} lists.
public interface MainScreen extends Screen {
    /// Which one.
    ScreenName name();

    @Override
    default String id() {
        return name().id();
    }

    @Override
    default String title() {
        return name().title();
    }

    @Override
    default Ikon icon() {
        return name().icon();
    }

    @Override
    default String digit() {
        return name().digit();
    }
}
