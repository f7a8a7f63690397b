package org.daysheet.desktop.encounters;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.AskBox;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.desktop.pickers.Picker;
import org.jspecify.annotations.Nullable;

/// What stands over the form from time to time: the question what becomes of unsaved input, what comes after a visit
/// was charged, and the templates.
final class EntryBars {
    private final EncountersViewModel screen;
    private final EntryViewModel model;
    private final Runnable back;
    private final VBox root = new VBox();
    private final Button stay;
    private final Button next;
    private final Button mine;
    private final EntryActs acts;
    private final Picker template;

    /// @param next begins the next visit
    /// @param acts what can be done in the form
    /// @param back puts the cursor into the form
    EntryBars(EncountersViewModel screen, OfferList offers, Action next, EntryActs acts, Runnable back) {
        this.screen = screen;
        this.model = screen.entry();
        this.back = back;
        this.stay = button("stay", model::stay);
        this.next = button("next", next::run);
        this.next.setTooltip(new Tooltip(next.hint()));
        this.mine = button("mine", () -> {
            model.overtaken().goOn();
            back.run();
        });
        this.acts = acts;
        this.template = Picker.ofOne(
                        "encounters-template",
                        FieldLabel.plain(Texts.of("encounters.template")),
                        model.templates().wanted(),
                        Offers.ofNames(this::templates),
                        offers)
                .onPick(picked -> {
                    model.templates().apply(picked.key());
                    back.run();
                });
        root.getChildren().addAll(asking(), charged(), overtaken(), unfinished(), revision(), templateBar());
    }

    Parent root() {
        return root;
    }

    void focusStay() {
        stay.requestFocus();
    }

    void focusNext() {
        next.requestFocus();
    }

    void focusMine() {
        mine.requestFocus();
    }

    void focusTemplates() {
        template.requestFocus();
    }

    private HBox asking() {
        Label words = words("encounters-asking", Texts.of("encounters.asking"));
        stay.setOnAction(_ -> {
            model.stay();
            back.run();
        });
        Button save = button("keep", model::saveAndGo);
        Button discard = button("discard", model::discard);
        HBox bar = bar(words, gap(), stay, save, discard);
        bar.getStyleClass().add("bad");
        show(bar, model.asking().isNotNull());
        return bar;
    }

    private HBox charged() {
        Label words = words("encounters-charged", "");
        Button claim = button("claim", model::claim);
        Button open = button("open-claim", screen::openClaim);
        Button list = button("to-list", screen::leave);
        next.getStyleClass().add("accent");
        claim.setTooltip(new Tooltip(acts.claim().hint()));
        HBox bar = bar(words, gap(), next, claim, open, list);
        show(bar, model.charged().isNotNull());
        Runnable tell = () -> {
            ChargedVisit done = model.charged().get();
            words.setText(done == null ? "" : told(done));
            show(claim, done != null && done.canClaim());
            show(open, done != null && done.claim() != null);
        };
        model.charged().addListener((_, _, _) -> tell.run());
        tell.run();
        return bar;
    }

    /// Somebody else changed the visit, with the two things one may do about it.
    private HBox overtaken() {
        Label words = words("encounters-overtaken", "");
        Button theirs = button("theirs", () -> {
            var _ = model.overtaken().take();
            back.run();
        });
        HBox bar = bar(words, gap(), mine, theirs);
        bar.getStyleClass().add("bad");
        show(bar, model.overtaken().stored().isNotNull());
        model.overtaken()
                .stored()
                .subscribe(_ -> words.setText(model.overtaken().words()));
        return bar;
    }

    /// A charged visit is corrected and not changed: why is asked for, and it can be taken back as a whole.
    private HBox revision() {
        VisitRevision revision = model.revision();
        TextField reason = QuickPaste.note(new TextField());
        reason.setId("encounters-reason");
        reason.setAccessibleText(FieldLabel.plain(Texts.of("encounters.correct.reason")));
        reason.setPromptText(Texts.of("encounters.correct.reason.prompt"));
        reason.textProperty().bindBidirectional(revision.reason());
        reason.setOnAction(_ -> back.run());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Label unsaid = words("encounters-unsaid", Texts.of("encounters.correct.unsaid"));
        unsaid.getStyleClass().add("panel-title");
        show(unsaid, revision.unsaid());
        revision.unsaid().addListener((_, _, isUnsaid) -> {
            if (isUnsaid) {
                reason.requestFocus();
            }
        });
        Label told = words("encounters-revision", Texts.of("encounters.correct.words"));
        HBox answers = AskBox.answers(
                new FieldLabel(Texts.of("encounters.correct.reason"), reason),
                reason,
                ActionButton.of(acts.withdraw()));
        VBox parts = new VBox(told, answers, unsaid);
        parts.getStyleClass().add("revision");
        HBox.setHgrow(parts, Priority.ALWAYS);
        HBox bar = bar(parts);
        show(bar, revision.on().and(model.phase().isNotEqualTo(EntryViewModel.Phase.CHARGED)));
        return bar;
    }

    private static String told(ChargedVisit done) {
        String corrected = done.corrected();
        if (corrected != null) {
            return corrected;
        }
        String charged = Texts.of(
                "encounters.charged",
                Formats.amount(done.total()),
                done.patient().name(),
                done.lines());
        EncounterDesk.@Nullable Claimed claim = done.claim();
        if (claim != null) {
            List<String> numbers = claim.numbers();
            return charged
                    + " "
                    + (numbers.size() == 1
                            ? Texts.of("encounters.claimed", numbers.getFirst())
                            : Texts.of("encounters.claimed.several", String.join(", ", numbers)));
        }
        return done.isInsured() ? charged : charged + " " + Texts.of("encounters.charged.patient");
    }

    /// What was typed once and not finished, with the two things one may do about it.
    private HBox unfinished() {
        Label words = words("encounters-unfinished", "");
        Button resume = button("resume", acts.resume()::run);
        resume.setTooltip(new Tooltip(acts.resume().hint()));
        Button away = button("throw-away", () -> {
            model.half().throwAway();
            back.run();
        });
        HBox bar = bar(words, gap(), resume, away);
        show(bar, model.half().hasOffer());
        model.half().offered().subscribe(now -> words.setText(now == null ? "" : told(now)));
        return bar;
    }

    private String told(HalfTyped.Offered offered) {
        String who = offered.visit().typed(VisitField.PATIENT);
        String day = offered.visit().typed(VisitField.DAY);
        String told = Texts.of(
                "encounters.half.words",
                who.isEmpty() ? Texts.of("encounters.half.nobody") : who,
                DayWords.read(day, model.today()).map(Formats::date).orElse(day));
        return offered.more() == 0 ? told : told + " " + Texts.of("encounters.half.more", offered.more());
    }

    private HBox templateBar() {
        template.setPromptText(Texts.of("encounters.template.prompt"));
        TextField name = new TextField();
        name.setId("encounters-template-name");
        name.setAccessibleText(FieldLabel.plain(Texts.of("encounters.template.name")));
        name.setPromptText(Texts.of("encounters.template.name.prompt"));
        name.textProperty().bindBidirectional(model.templates().name());
        name.setOnAction(_ -> model.templates().keep());
        Button keep = button("template-keep", model.templates()::keep);
        keep.disableProperty().bind(name.textProperty().isEmpty());
        Button remove = button("template-remove", model.templates()::remove);
        remove.disableProperty().bind(template.textProperty().isEmpty());
        HBox bar = bar(
                new FieldLabel(Texts.of("encounters.template"), template),
                template,
                remove,
                gap(),
                new FieldLabel(Texts.of("encounters.template.name"), name),
                name,
                keep);
        show(bar, model.templates().shown());
        return bar;
    }

    private java.util.List<Offer> templates() {
        return model.book().get().templates().stream()
                .map(one -> new Offer(
                        one.name(),
                        one.name(),
                        Texts.of("encounters.template.lines", one.lines().size())))
                .toList();
    }

    private static HBox bar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.getStyleClass().add("entry-bar");
        HeldKeys.asks(bar);
        return bar;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void show(Node node, javafx.beans.value.ObservableBooleanValue holds) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(holds::get, holds));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static Button button(String name, Runnable work) {
        Button button = new Button(Texts.of("encounters.button." + name));
        button.setId("encounters-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDefaultButton(false);
        button.setOnAction(_ -> work.run());
        return button;
    }
}
