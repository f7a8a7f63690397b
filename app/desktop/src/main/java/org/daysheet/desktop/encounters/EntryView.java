package org.daysheet.desktop.encounters;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.Shortly;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypedField;
import org.daysheet.desktop.pickers.OfferList;

/// The form of a visit: who and when above, then the diagnoses, then the lines, with the total below. Enter goes from
/// the head to the diagnoses, from there to the lines, and from line to line.
final class EntryView {
    private final EncountersViewModel screen;
    private final EntryViewModel model;
    private final OfferList offers = new OfferList("encounters-offers");
    private final VisitHead head;
    private final DiagnosisFields diagnoses;
    private final LineGrid lines;
    private final EntryBars bars;
    private final EntryActs acts;
    private final Button charge;
    private final ScreenFrame frame;

    EntryView(EncountersViewModel screen, Action next) {
        this.screen = screen;
        this.model = screen.entry();
        this.head = new VisitHead(model, offers);
        this.diagnoses = new DiagnosisFields(model, offers);
        this.lines = new LineGrid(model, offers, this::finish);
        this.acts = EntryActs.of(screen, this);
        this.bars = new EntryBars(screen, offers, next, acts, this::focus);
        this.charge = button("close", acts.close());
        VBox form = new VBox(head.root(), diagnoses.root(), lines.root());
        form.getStyleClass().add("entry-form");
        form.disableProperty().bind(model.phase().isNotEqualTo(EntryViewModel.Phase.ENTERING));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setId("encounters-form");
        scroll.setAccessibleText(Texts.of("encounters.form"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.vvalueProperty().addListener((_, _, _) -> offers.hide());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StackPane room = new StackPane(
                new VBox(bars.root(), scroll, new EntryFindings(model.check(), acts.nextFinding()), foot()), offers);
        room.setMinWidth(0);
        room.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        room.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        this.frame = new ScreenFrame("encounter", Texts.of("encounters.title"), model.title(), room)
                .actions(
                        button("list", acts.list()),
                        button("last", acts.last()),
                        button("templates", acts.templates()),
                        button("more", acts.more()));
        listen(screen);
    }

    /// Keeps and checks what is typed, and puts the cursor where something happened.
    private void listen(EncountersViewModel screen) {
        model.looks().addListener((_, _, _) -> focusFault());
        Shortly.after(model.half().changes(), model.half()::keep);
        Shortly.afterTyping(model.half().changes(), model.check()::look);
        Shortly.afterTyping(model.patient(), model.check()::look);
        model.check().wanted().subscribe(wanted -> {
            if (wanted != null) {
                focus(wanted);
            }
        });
        screen.sought().addListener((_, _, wanted) -> {
            if (wanted != null) {
                focus(wanted);
            }
        });
        model.phase().addListener((_, _, now) -> {
            if (now == EntryViewModel.Phase.CHARGED) {
                bars.focusNext();
            }
        });
        model.asking().addListener((_, _, now) -> {
            if (now != null) {
                bars.focusStay();
            }
        });
        model.overtaken().stored().addListener((_, _, now) -> {
            if (now != null) {
                bars.focusMine();
            }
        });
    }

    Parent root() {
        return frame;
    }

    /// What can be done here.
    List<Action> actions() {
        return acts.all();
    }

    /// Puts the cursor where typing begins, or into what is asked.
    void focus() {
        frame.applyCss(); // what scrolls is not there before
        frame.layout();
        if (model.asking().get() != null) {
            bars.focusStay();
        } else if (model.phase().get() == EntryViewModel.Phase.CHARGED) {
            bars.focusNext();
        } else if (model.overtaken().stored().get() != null) {
            bars.focusMine();
        } else if (model.patient().get() == null) {
            head.focus();
        } else {
            diagnoses.focus();
        }
    }

    /// Puts the cursor into the field a finding is about.
    private void focus(VisitPath wanted) {
        frame.applyCss(); // what scrolls is not there before
        frame.layout();
        if (wanted.diagnosis().isPresent()) {
            diagnoses.focus(wanted.diagnosis().get());
        } else if (wanted.line().isPresent()) {
            lines.focus(wanted.line().get(), wanted.ofLine());
        } else {
            head.focus(wanted.ofVisit().orElse(VisitField.DAY));
        }
    }

    /// Takes what is typed in the field under the cursor.
    void commit() {
        Node owner = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        if (owner instanceof TypedField field) {
            field.commit();
        }
        offers.hide();
    }

    void close() {
        commit();
        model.close();
    }

    void save() {
        commit();
        model.save();
    }

    void undo() {
        commit();
        model.undo();
        focus();
    }

    void fillLast() {
        commit();
        model.templates().fillLast();
    }

    /// The fields that were filled in come into sight.
    void fillCase() {
        commit();
        model.templates().fillCase();
    }

    void templates() {
        commit();
        model.templates().shown().set(!model.templates().shown().get());
        if (model.templates().shown().get()) {
            bars.focusTemplates();
        } else {
            diagnoses.focus();
        }
    }

    void more() {
        commit();
        head.toggle();
        if (head.unfolded().get() != lines.isDetailed()) {
            lines.toggleMore();
        }
    }

    Action eligibility() {
        return head.eligibility();
    }

    /// The groups of the rarer fields, and those of a line.
    List<Action> parts() {
        return Stream.concat(head.actions().stream(), lines.acts().stream()).toList();
    }

    void removeLine() {
        commit();
        lines.removeCurrent();
    }

    void leave() {
        commit();
        screen.leave();
    }

    void nextFinding() {
        commit();
        model.check().goToNext();
    }

    void mend() {
        commit();
        model.check().mendFirst();
    }

    void resume() {
        commit();
        model.half().resume();
        focus();
    }

    private void enter(KeyEvent event) {
        boolean isPlain = event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown();
        if (!isPlain || !(event.getTarget() instanceof TextInputControl field)) {
            return;
        }
        boolean isHead = head.holds(field);
        if (isHead || diagnoses.holds(field)) {
            if (field instanceof TypedField typed) {
                typed.commit();
            }
            if (isHead) {
                diagnoses.focus();
            } else {
                lines.focusFirst();
            }
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (model.asking().get() != null) {
                model.stay();
                focus();
            } else {
                leave();
            }
            event.consume();
        }
    }

    private void focusFault() {
        if (model.visit().firstFault().isPresent()) {
            head.focusFault();
        } else if (model.diagnoses().firstFault().isPresent()) {
            diagnoses.focusFault();
        } else {
            lines.focusFault();
        }
    }

    private HBox foot() {
        Label words = new Label(Texts.of("encounters.total"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label total = new Label();
        total.setId("encounters-total");
        total.getStyleClass().add("entry-total");
        total.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Formats.amount(model.lines().total().get()),
                        model.lines().total()));
        BadgeLabel notice = new BadgeLabel();
        notice.setId("encounters-notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(notice, Priority.SOMETIMES);
        notice.follow(model.notice());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        charge.getStyleClass().add("accent");
        charge.textProperty().unbind();
        charge.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(model.revision().on().get() ? "encounters.act.correct" : "encounters.act.close"),
                        model.revision().on()));
        charge.setDefaultButton(false);
        ActionButton undo = ActionButton.iconOnly(acts.undo());
        undo.setId("encounter-undo");
        HBox foot = new HBox(words, total, notice, gap, undo, button("save", acts.save()), charge);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    /// Nothing more is to be entered: the next Enter charges the visit.
    private void finish() {
        charge.requestFocus();
    }

    private static Button button(String name, Action act) {
        Button button = ActionButton.of(act);
        button.setId("encounter-" + name);
        return button;
    }
}
