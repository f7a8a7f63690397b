package org.daysheet.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// How the practice is set up, part by part.
public final class SettingsView implements MainScreen {
    static final String NEW_KEYS = "Shortcut+N";

    private final SettingsViewModel model;
    private final Map<Section, BookView<?, ?>> views = new EnumMap<>(Section.class);
    private final SettingsBooks books;
    private final TableTools tools;
    private final WorkplaceView workplace;
    private final CodeListsView lists;
    private final BorderPane content = new BorderPane();
    private final AskBar asks;
    private final ScreenFrame frame;
    private final List<Action> actions;

    /// The screen with the tools of its lists.
    public SettingsView(SettingsViewModel model, TableTools tools) {
        this.model = model;
        this.books = new SettingsBooks(model, tools);
        this.tools = tools;
        this.workplace = new WorkplaceView(model.workplace());
        this.lists = new CodeListsView(model.lists(), tools);
        this.asks = UnsavedBar.of(model, this::focus);
        Choices<Section> sections =
                new Choices<>("settings-section", List.of(Section.values()), Section::words, model.section());
        sections.getStyleClass().add("many");
        Action begin = Action.of("settings-new", Texts.of("settings.new"), MaterialDesignP.PLUS, this::begin)
                .on(NEW_KEYS)
                .when(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !List.of(Section.PRACTICE, Section.LISTS, Section.LOOKS)
                                .contains(model.section().get()),
                        model.section()));
        Action save = Action.of(
                        "settings-save", Texts.of("settings.save"), MaterialDesignC.CONTENT_SAVE_OUTLINE, this::save)
                .on("Shortcut+S")
                .when(model.canSave());
        List<Action> sides = Sides.of(
                "settings-show", Sides.OF_SCREEN, List.of(Section.values()), Section::words, Section::also, this::turn);
        List<Action> parts = Sides.of(
                "settings-payer",
                Sides.WITHIN,
                List.of(PayerPart.values()),
                PayerPart::words,
                PayerPart::also,
                this::showPart);
        this.actions = Stream.of(sides.stream(), parts.stream(), Stream.of(begin, save), ruleActs())
                .flatMap(acts -> acts)
                .toList();
        this.frame = new ScreenFrame("settings", title(), model.summary(), content)
                .actions(ActionButton.of(begin))
                .tools(sections);
        content.setMinWidth(0);
        content.setTop(asks);
        model.section().addListener((_, _, _) -> show());
        show();
    }

    /// What can be done with the rule in the form.
    private Stream<Action> ruleActs() {
        var isRules = model.section().isEqualTo(Section.RULES);
        return Stream.of(
                Action.of(
                                "settings-rule-try",
                                Texts.of("settings.act.try"),
                                MaterialDesignP.PLAY_OUTLINE,
                                model.rules()::tryOut)
                        .on("Shortcut+Shift+T")
                        .when(isRules),
                Action.of(
                                "settings-rule-cases",
                                Texts.of("settings.act.cases"),
                                MaterialDesignP.PLAYLIST_CHECK,
                                model.rules().cases()::run)
                        .on("Shortcut+Shift+R")
                        .when(isRules));
    }

    private void show() {
        Section section = model.section().get();
        content.setCenter(
                switch (section) {
                    case LOOKS -> workplace.root();
                    case LISTS -> lists.root();
                    default -> view(section).root();
                });
    }

    private BookView<?, ?> view(Section section) {
        Supplier<BookView<?, ?>> fresh = () -> switch (section) {
            case PRACTICE, LISTS, LOOKS -> books.practice();
            case PROVIDERS -> books.providers();
            case PAYERS -> new PayerBook(model, tools).view();
            case PRICES -> new PriceBook(model, tools).view();
            case USERS -> books.users();
            case NOTES -> books.notes();
            case RULES -> new RuleBook(model.rules(), tools).view();
            case SENDING -> new ProfileBook(model, tools).view();
        };
        return Objects.requireNonNull(views.computeIfAbsent(section, _ -> fresh.get()));
    }

    private void begin() {
        switch (model.section().get()) {
            case PROVIDERS -> model.providers().begin();
            case PAYERS -> model.payers().begin();
            case PRICES -> model.prices().begin();
            case USERS -> model.users().begin();
            case NOTES -> model.notes().begin();
            case RULES -> model.rules().book().begin();
            case SENDING -> model.profiles().begin();
            case PRACTICE, LISTS, LOOKS -> {}
        }
        focus();
    }

    private void save() {
        if (model.section().get() != Section.LOOKS && model.section().get() != Section.LISTS) {
            view(model.section().get()).save();
        }
    }

    private void focus() {
        switch (model.section().get()) {
            case LOOKS -> workplace.focus();
            case LISTS -> lists.focus();
            default -> view(model.section().get()).focus();
        }
    }

    private void turn(Section section) {
        model.section().set(section);
        focus();
    }

    private void showPart(PayerPart part) {
        model.section().set(Section.PAYERS);
        view(Section.PAYERS).focus(part.first().name());
    }

    @Override
    public Runnable here() {
        Section there = model.section().get();
        return () -> model.section().set(there);
    }

    @Override
    public void open(String part) {
        Named.of(Section.class, part).ifPresentOrElse(this::turn, this::focus);
    }

    /// Shows the thing a link is about in its form, with the cursor in the field.
    public void open(Link.OfSetting wish) {
        Named.of(Section.class, wish.part()).ifPresent(section -> {
            model.section().set(section);
            model.seek(section, wish.key(), () -> view(section).focus(wish.field()));
        });
    }

    @Override
    public ScreenName name() {
        return ScreenName.SETTINGS;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public boolean mayEnd(Runnable close) {
        return model.mayEnd(close);
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public void shown() {
        model.shown();
        if (!asks.enter()) {
            focus();
        }
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
