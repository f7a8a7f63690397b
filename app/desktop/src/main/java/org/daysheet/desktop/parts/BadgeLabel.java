package org.daysheet.desktop.parts;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Shows a badge; tone is a style class, and a sign before the words for those who do not see colours.
public final class BadgeLabel extends Label {
    public BadgeLabel() {
        getStyleClass().add("badge");
    }

    /// A label that shows a badge from the start.
    public static BadgeLabel of(Badge badge) {
        BadgeLabel label = new BadgeLabel();
        label.show(badge);
        return label;
    }

    /// Shows another badge.
    public void show(Badge badge) {
        setText(sign(badge.tone()) + badge.text());
        for (Badge.Tone tone : Badge.Tone.values()) {
            getStyleClass().remove(tone.name().toLowerCase(Locale.ROOT));
        }
        getStyleClass().add(badge.tone().name().toLowerCase(Locale.ROOT));
    }

    /// Shows what news there is from now on; takes no room while there is none.
    public void follow(ObservableValue<? extends @Nullable Badge> news) {
        news.addListener((_, _, now) -> showNews(now));
        showNews(news.getValue());
    }

    private void showNews(@Nullable Badge news) {
        setVisible(news != null);
        setManaged(news != null);
        if (news != null) {
            show(news);
        }
    }

    private static String sign(Badge.Tone tone) {
        return switch (tone) {
            case QUIET, PLAIN, BUSY -> "";
            case GOOD -> "\u2713 ";
            case CAUTION -> "! ";
            case BAD -> "\u2715 ";
        };
    }
}
