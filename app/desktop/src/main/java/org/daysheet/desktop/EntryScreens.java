package org.daysheet.desktop;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.encounters.EncounterPages;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.paper.PrinterPaper;
import org.daysheet.desktop.parts.LaterScreen;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.settings.SettingsPages;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;

/// The screens over one office in which something is entered: visits, settings.
final class EntryScreens {
    private final LaterScreen<EncountersView> encounters;
    private final SettingsViewModel setup;
    private final LaterScreen<SettingsView> settings;

    /// @param day which day it is in the practice
    /// @param workplace what is set up for this computer
    EntryScreens(Office office, BusinessDay day, TableTools tools, Opener opener, Workplace workplace) {
        Background background = tools.background();
        this.encounters = new LaterScreen<>(ScreenName.ENCOUNTERS, () -> {
            EncountersViewModel visits =
                    new EncountersViewModel(new EncounterPages(office, day), background, opener, day::today);
            visits.entry().circle().openBy(opener);
            return new EncountersView(visits, tools);
        });
        PrinterPaper printer = new PrinterPaper(background, workplace);
        this.setup =
                new SettingsViewModel(new SettingsPages(office), background, day::today, workplace, printer, opener);
        this.settings = new LaterScreen<>(ScreenName.SETTINGS, () -> new SettingsView(setup, tools));
    }

    LaterScreen<SettingsView> settings() {
        return settings;
    }

    /// Shows what a link is about on the screen that has it.
    void connect(ScreenOpener opener) {
        opener.with(Link.OfNewVisit.class, wish -> encounters.made().begin(wish.patient()))
                .with(Link.OfVisitField.class, wish -> encounters.made().open(wish))
                .with(Link.OfSetting.class, wish -> settings.made().open(wish));
    }

    /// Replaces short codes in the notes of a window, as they are set up.
    void pasteInto(Node window, Office office, Background background) {
        QuickPaste paste = new QuickPaste();
        paste.over(window);
        background.read(office.quickNotes()::list, paste::use, _ -> {});
        setup.notes().rows().addListener((ListChangeListener<QuickNote>) change -> paste.use(change.getList()));
    }

    LaterScreen<EncountersView> encounters() {
        return encounters;
    }
}
