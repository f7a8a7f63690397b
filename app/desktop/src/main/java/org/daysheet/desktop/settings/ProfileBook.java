package org.daysheet.desktop.settings;

import javafx.scene.control.Label;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;

/// The ways files go to payers, and the form of the chosen one.
final class ProfileBook {
    private static final double QUALIFIER = 84;

    private final SettingsViewModel model;
    private final TableTools tools;
    private final RecordBook<SubmissionProfile, ProfileField> book;
    private final FormGrid<ProfileField> grid;

    /// @param tools of its list
    ProfileBook(SettingsViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
        this.book = model.profiles();
        this.grid = new FormGrid<>("profile", book.form(), ProfileField::label);
    }

    BookView<SubmissionProfile, ProfileField> view() {
        Label words = new Label(Texts.of("settings.profile.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        grid.row(grid.text(ProfileField.NAME, 0))
                .row(grid.text(ProfileField.SUBMITTER, 0), grid.text(ProfileField.RECEIVER_CODE, 0))
                .row(grid.text(ProfileField.RECEIVER, 0))
                .row(grid.tick(ProfileField.TEST))
                .heading(Texts.of("settings.profile.contact"))
                .row(grid.text(ProfileField.CONTACT, 0), grid.text(ProfileField.PHONE, 150))
                .row(grid.text(ProfileField.EMAIL, 0))
                .heading(Texts.of("settings.profile.wrapper"))
                .row(
                        grid.text(ProfileField.FROM_QUALIFIER, QUALIFIER),
                        grid.text(ProfileField.FROM, 0),
                        grid.text(ProfileField.FROM_APPLICATION, 0))
                .row(
                        grid.text(ProfileField.TO_QUALIFIER, QUALIFIER),
                        grid.text(ProfileField.TO, 0),
                        grid.text(ProfileField.TO_APPLICATION, 0))
                .row(grid.tick(ProfileField.ACKNOWLEDGMENT));
        return new BookView<>("profiles", book, grid, ProfileField.NAME, words)
                .beside(list(), tools, Texts.of("settings.section.SENDING"))
                .with(SettingsBooks.switching(
                        "profiles-switch", book.chosen(), SubmissionProfile::isActive, model::switchProfile));
    }

    private PlainTable<SubmissionProfile> list() {
        return new PlainTable<SubmissionProfile>(
                        "profiles-table", Texts.of("settings.section.SENDING"), book.rows(), SettingsBooks.NOTHING)
                .text(
                        Heading.of("settings.column.name"),
                        130,
                        one -> one.facts().name())
                .text(
                        Heading.of("settings.column.receiver"),
                        130,
                        one -> one.facts().submitter().receiverCode())
                .badge(Heading.of("settings.column.state"), 110, ProfileBook::state);
    }

    private static Badge state(SubmissionProfile profile) {
        if (!profile.isActive()) {
            return new Badge(Texts.of("settings.used.not"), Badge.Tone.PLAIN);
        }
        if (profile.facts().submitter().isTest()) {
            return new Badge(Texts.of("settings.profile.test"), Badge.Tone.CAUTION);
        }
        return profile.isMain()
                ? new Badge(Texts.of("settings.profile.main"), Badge.Tone.GOOD)
                : new Badge(Texts.of("settings.profile.other"), Badge.Tone.PLAIN);
    }
}
