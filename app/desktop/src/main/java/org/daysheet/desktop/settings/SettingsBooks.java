package org.daysheet.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.billing.security.Role;
import org.daysheet.billing.security.User;
import org.daysheet.desktop.actions.Shortcut;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LinesField;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// The parts of the settings: which fields stand where.
final class SettingsBooks {
    static final double STATE = 58;
    static final double ZIP = 106;
    private static final int NOTE_ROWS = 5;

    static final String NOTHING = Texts.of("settings.nothing", new Shortcut(SettingsView.NEW_KEYS).display());

    private final SettingsViewModel model;
    private final TableTools tools;

    SettingsBooks(SettingsViewModel model, TableTools tools) {
        this.model = model;
        this.tools = tools;
    }

    BookView<PracticeAnswers, PracticeField> practice() {
        FormGrid<PracticeField> grid =
                new FormGrid<>("practice", model.practice().form(), PracticeField::label);
        grid.row(
                        grid.text(PracticeField.NAME, 0),
                        grid.text(PracticeField.NPI, 128),
                        grid.text(PracticeField.TAX_ID, 128))
                .row(
                        grid.text(PracticeField.LAST, 0),
                        grid.text(PracticeField.FIRST, 0),
                        grid.text(PracticeField.TAXONOMY, 128),
                        grid.text(PracticeField.CLIA, 190))
                .row(grid.text(PracticeField.MAMMOGRAPHY, 190), grid.text(PracticeField.MAMMOGRAPHY_FOR, 0))
                .heading(Texts.of("settings.practice.address"))
                .row(grid.text(PracticeField.STREET, 0), grid.text(PracticeField.MORE, 180))
                .row(
                        grid.text(PracticeField.CITY, 0),
                        grid.text(PracticeField.STATE, STATE),
                        grid.text(PracticeField.ZIP, ZIP))
                .heading(Texts.of("settings.practice.pay-to"))
                .row(grid.text(PracticeField.PAY_STREET, 0), grid.text(PracticeField.PAY_MORE, 180))
                .row(
                        grid.text(PracticeField.PAY_CITY, 0),
                        grid.text(PracticeField.PAY_STATE, STATE),
                        grid.text(PracticeField.PAY_ZIP, ZIP))
                .heading(Texts.of("settings.practice.contact"))
                .row(
                        grid.text(PracticeField.CONTACT, 0),
                        grid.text(PracticeField.PHONE, 150),
                        grid.text(PracticeField.EMAIL, 0))
                .heading(Texts.of("settings.practice.crossover"))
                .row(grid.text(PracticeField.CROSSOVER_DAYS, 128));
        return new BookView<>("practice", model.practice(), grid, PracticeField.NAME);
    }

    BookView<Provider, ProviderField> providers() {
        RecordBook<Provider, ProviderField> book = model.providers();
        FormGrid<ProviderField> grid = new FormGrid<>("provider", book.form(), ProviderField::label);
        List<String> roles =
                Arrays.stream(ProviderRole.values()).map(ProviderRole::name).toList();
        grid.row(
                        FormGrid.fixedWhile(
                                grid.choice(ProviderField.ROLE, 180, roles, role -> Texts.of("settings.role." + role)),
                                book.chosen().isNotNull()),
                        FormGrid.fixedWhile(
                                grid.text(ProviderField.NPI, 0), book.chosen().isNotNull()))
                .row(grid.text(ProviderField.LAST, 0))
                .row(grid.text(ProviderField.FIRST, 0), grid.text(ProviderField.MIDDLE, 120))
                .row(grid.text(ProviderField.TAXONOMY, 150))
                .row(grid.tick(ProviderField.ORGANIZATION))
                .heading(Texts.of("settings.provider.address"))
                .row(grid.text(ProviderField.STREET, 0), grid.text(ProviderField.MORE, 120))
                .row(
                        grid.text(ProviderField.CITY, 0),
                        grid.text(ProviderField.STATE, STATE),
                        grid.text(ProviderField.ZIP, ZIP));
        PlainTable<Provider> list = new PlainTable<Provider>(
                        "providers-table", Texts.of("settings.section.PROVIDERS"), book.rows(), NOTHING)
                .text(
                        Heading.of("settings.column.name"),
                        124,
                        one -> one.facts().name().display())
                .text(
                        Heading.of("settings.column.role"),
                        84,
                        one -> Texts.of("settings.role." + one.facts().role().name()))
                .text(
                        Heading.of("settings.column.npi"),
                        106,
                        one -> one.facts().npi().value())
                .text(Heading.of("settings.column.state"), 84, one -> used(one.isActive()));
        return new BookView<>("providers", book, grid, ProviderField.LAST)
                .beside(list, tools, Texts.of("settings.section.PROVIDERS"))
                .with(switching("providers-switch", book.chosen(), Provider::isActive, model::switchProvider));
    }

    static String used(boolean isUsed) {
        return isUsed ? "" : Texts.of("settings.used.not");
    }

    /// Switches the chosen thing off, or on again.
    static <R> Button switching(
            String id, ReadOnlyObjectProperty<@Nullable R> chosen, Predicate<R> isUsed, Runnable act) {
        Button button = BookView.button(id, Texts.of("settings.used.stop"));
        button.disableProperty().bind(Bindings.isNull(chosen));
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            R one = chosen.get();
                            return Texts.of(
                                    one == null || isUsed.test(one) ? "settings.used.stop" : "settings.used.begin");
                        },
                        chosen));
        button.setOnAction(_ -> act.run());
        return button;
    }

    BookView<QuickNote, NoteField> notes() {
        RecordBook<QuickNote, NoteField> book = model.notes();
        FormGrid<NoteField> grid = new FormGrid<>("note", book.form(), NoteField::label);
        LinesField text = new LinesField(grid.id(NoteField.TEXT), NOTE_ROWS);
        text.setAccessibleText(grid.words(NoteField.TEXT));
        text.textProperty().bindBidirectional(book.form().text(NoteField.TEXT));
        Label words = new Label(Shortcut.here(Texts.of("settings.note.words")));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        grid.row(FormGrid.fixedWhile(
                        grid.text(NoteField.CODE, 140), book.chosen().isNotNull()))
                .row(grid.place(NoteField.TEXT, text, 0));
        PlainTable<QuickNote> list = new PlainTable<QuickNote>(
                        "notes-table", Texts.of("settings.section.NOTES"), book.rows(), NOTHING)
                .text(Heading.of("settings.column.note-code"), 76, note -> "?" + note.code())
                .text(
                        Heading.of("settings.column.note-text"),
                        250,
                        note -> note.text().replace('\n', ' '));
        Button remove = BookView.button("notes-remove", Texts.of("settings.note.remove"));
        remove.disableProperty().bind(book.chosen().isNull());
        remove.setOnAction(_ -> model.removeNote());
        AskBar ask = RemoveBar.of(model, () -> grid.focus(NoteField.TEXT));
        BookView<QuickNote, NoteField> view = new BookView<>("notes", book, grid, NoteField.CODE, words, ask)
                .beside(list, tools, Texts.of("settings.section.NOTES"))
                .with(remove);
        LinesField.keeps(text, view::save);
        return view;
    }

    BookView<User, UserField> users() {
        RecordBook<User, UserField> book = model.users();
        FormGrid<UserField> grid = new FormGrid<>("user", book.form(), UserField::label);
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(Role::name)
                .toList();
        grid.row(FormGrid.fixedWhile(
                        grid.text(UserField.LOGIN, 0), book.chosen().isNotNull()))
                .row(FormGrid.fixedWhile(
                        grid.text(UserField.DISPLAY, 0), book.chosen().isNotNull()))
                .row(FormGrid.fixedWhile(
                        grid.choice(UserField.ROLE, 200, roles, role -> Texts.of("settings.role." + role)),
                        book.chosen().isNotNull()));
        Label words = new Label(Texts.of("settings.user.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        PlainTable<User> list = new PlainTable<User>(
                        "users-table", Texts.of("settings.section.USERS"), book.rows(), NOTHING)
                .text(Heading.of("settings.column.login"), 96, User::loginName)
                .text(Heading.of("settings.column.name"), 130, User::displayName)
                .lastDownTo(100)
                .text(
                        Heading.of("settings.column.role"),
                        100,
                        user -> Texts.of("settings.role." + user.role().name()))
                .badge(
                        Heading.of("settings.column.state"),
                        96,
                        user -> user.isActive()
                                ? new Badge(Texts.of("settings.user.active"), Badge.Tone.GOOD)
                                : new Badge(Texts.of("settings.user.inactive"), Badge.Tone.PLAIN));
        return new BookView<>("users", book, grid, UserField.LOGIN, words)
                .beside(list, tools, Texts.of("settings.section.USERS"))
                .with(switchOff());
    }

    /// Asks for a second press: there is no way back.
    private Button switchOff() {
        Button button = BookView.button("users-off", Texts.of("settings.user.switch-off"));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            User user = model.users().chosen().get();
                            return user == null || !user.isActive();
                        },
                        model.users().chosen()));
        model.users().chosen().addListener((_, _, _) -> button.setText(Texts.of("settings.user.switch-off")));
        button.setOnAction(_ -> {
            String sure = Texts.of("settings.user.sure");
            if (button.getText().equals(sure)) {
                button.setText(Texts.of("settings.user.switch-off"));
                model.switchOff();
            } else {
                button.setText(sure);
            }
        });
        return button;
    }
}
