package org.daysheet.desktop.parts;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// What the screens of the program are called, in the order of the navigation; known before any of them is made.
public enum ScreenName {
    TODAY("today.title", MaterialDesignW.WEATHER_SUNNY),
    PATIENTS("patients.title", MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE),
    ENCOUNTERS("encounters.title", MaterialDesignN.NOTE_EDIT_OUTLINE),
    CLAIMS("claims.title", MaterialDesignF.FILE_DOCUMENT_OUTLINE),
    CHECKS("checks.title", MaterialDesignC.CASH_CHECK),
    MONEY("money.title", MaterialDesignC.CASH_MULTIPLE, "0"),
    TASKS("tasks.title", MaterialDesignC.CHECKBOX_MARKED_CIRCLE_OUTLINE),
    STATEMENTS("statements.title", MaterialDesignE.EMAIL_OUTLINE),
    REPORTS("reports.title", MaterialDesignC.CHART_LINE),
    SETTINGS("settings.title", MaterialDesignC.COG_OUTLINE);

    private final String title;
    private final Ikon icon;
    private final String digit;

    ScreenName(String title, Ikon icon) {
        this(title, icon, "");
    }

    ScreenName(String title, Ikon icon, String digit) {
        this.title = title;
        this.icon = icon;
        this.digit = digit;
    }

    /// Short name for ids and tests.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the navigation calls it.
    public String title() {
        return Texts.of(title);
    }

    public Ikon icon() {
        return icon;
    }

    /// What goes to it with Ctrl; empty when that is its place among those without one of their own. A screen that came
    /// later has its own, so that the others keep theirs.
    public String digit() {
        return digit;
    }
}
