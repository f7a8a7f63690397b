package org.daysheet.desktop.founding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.forms.FieldLine;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.founding.FoundingViewModel.Question;
import org.daysheet.desktop.parts.DoorCard;
import org.daysheet.desktop.parts.Ending;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The form for a new practice, a step at a time; afterwards the card with its recovery key.
public final class FoundingView extends StackPane implements Ending {
    /// Kinds of coverage a practice usually begins with (837P SBR09), the most common first.
    private static final List<String> KINDS = List.of("CI", "12", "HM", "BL", "MB", "16", "MC", "CH", "VA", "WC", "AM");

    private static final double WIDTH = 620;
    private static final double EDGES = 54;

    private final FoundingViewModel model;
    private final FileDialogs dialogs;
    private final FormGrid<FoundingField> fields;
    private final Map<FoundingStep, Node> steps = new EnumMap<>(FoundingStep.class);
    private final VBox room = new Page();
    private final Label title = new Label();
    private final Label words = new Label();
    private Runnable end = () -> getScene().getWindow().hide();

    /// The fields of a step: as high as they need at the width of the card, whatever the pane around them asks.
    private static final class Page extends VBox {
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? WIDTH - EDGES : width);
        }
    }

    /// @param back goes back to the first panel
    public FoundingView(FoundingViewModel model, FileDialogs dialogs, Runnable back) {
        this.model = model;
        this.dialogs = dialogs;
        this.fields = new FormGrid<>("founding", model.form(), FoundingField::label);
        setId("founding");
        getStyleClass().add("unlock");
        steps.put(FoundingStep.PRACTICE, practice());
        steps.put(FoundingStep.PEOPLE, people());
        steps.put(FoundingStep.KEEPING, keeping());
        title.setId("founding-step");
        title.getStyleClass().add("form-heading");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        ScrollPane form = new ScrollPane(room);
        form.setId("founding-form");
        form.setFitToWidth(true);
        form.getStyleClass().add("quiet");
        VBox.setVgrow(form, Priority.ALWAYS);
        VBox card = new VBox(
                DoorCard.heading(Texts.of("founding.title"), Texts.of("founding.words")),
                new VBox(title, words),
                form,
                DoorCard.line("founding-failure", "hold", model.failure()),
                new AskBar("founding", model, List.of(Question.BACK, Question.CLOSE), () -> leave(back)),
                buttons(back));
        card.getStyleClass().add("card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("card-room");
        getChildren().add(middle);
        model.step().addListener((_, _, now) -> turn(now));
        show(model.step().get());
        model.key().addListener((_, _, now) -> handOver(now));
        handOver(model.key().get());
    }

    /// Puts the cursor into the first field of the step, or the first with something wrong.
    public void begin() {
        FoundingStep step = model.step().get();
        FoundingField field = model.form()
                .firstFault()
                .filter(wrong -> wrong.step() == step)
                .orElse(step.fields().getFirst());
        applyCss(); // what scrolls is not there before
        layout();
        Node input = lookup("#" + fields.id(field));
        if (input != null) {
            input.requestFocus();
        }
    }

    @Override
    public boolean mayEnd(Runnable close) {
        end = close;
        return model.mayEnd();
    }

    /// Goes on; where something is wrong in this step, the cursor is there.
    private void goOn() {
        FoundingStep before = model.step().get();
        model.goOn();
        boolean isHeldUp = model.step().get() == before
                && model.form()
                        .firstFault()
                        .filter(wrong -> wrong.step() == before)
                        .isPresent();
        if (isHeldUp) {
            begin();
        }
    }

    private void turn(FoundingStep step) {
        show(step);
        begin();
    }

    private void show(FoundingStep step) {
        room.getChildren().setAll(List.of(Objects.requireNonNull(steps.get(step))));
        title.setText(step.title());
        words.setText(step.words());
    }

    /// Nothing of the form is left in the window while the key is shown: no key leads back to it.
    private void handOver(String key) {
        if (!key.isEmpty()) {
            RecoveryCard card = new RecoveryCard(model, this::close);
            getChildren().setAll(List.of(card));
            card.begin();
        }
    }

    private void leave(Runnable back) {
        if (model.question().get() == Question.CLOSE) {
            close();
        } else {
            back.run();
        }
    }

    private void close() {
        end.run();
    }

    private Node practice() {
        return form(
                row(box(FoundingField.NAME, 0)),
                row(box(FoundingField.NPI, 0), box(FoundingField.TAX_ID, 0)),
                row(box(FoundingField.STREET, 0)),
                row(box(FoundingField.CITY, 0), box(FoundingField.STATE, 84), box(FoundingField.ZIP, 120)));
    }

    private Node people() {
        Labelled kind =
                fields.choice(FoundingField.PAYER_KIND, 0, KINDS, indicator -> Texts.of("founding.kind." + indicator));
        List<String> names = Arrays.stream(BillsAs.values()).map(Enum::name).toList();
        Labelled bills = fields.choice(FoundingField.BILLS_AS, 0, names, name -> Texts.of("founding.bills." + name));
        return form(
                row(box(FoundingField.FIRST, 0), box(FoundingField.LAST, 0)),
                row(npi(), box(FoundingField.TAXONOMY, 150)),
                row(bills),
                DoorCard.line("founding-billing", "muted", model.billing()),
                heading("founding.payer", "founding.payer.words"),
                row(box(FoundingField.PAYER, 0), box(FoundingField.PAYER_CODE, 140)),
                row(kind));
    }

    /// The provider's number, with the button that takes over the practice's.
    private Labelled npi() {
        TextField input = field(FoundingField.PROVIDER_NPI, new TextField());
        Labelled box = fields.place(FoundingField.PROVIDER_NPI, input, 0);
        Button same = new Button(Texts.of("founding.same"));
        same.setId("founding-same-npi");
        same.setMinWidth(Region.USE_PREF_SIZE);
        same.setOnAction(_ -> model.takeOverNpi());
        HBox pair = new HBox(input, same);
        pair.getStyleClass().add("row");
        HBox.setHgrow(input, Priority.ALWAYS);
        box.getChildren().add(1, pair);
        return box;
    }

    private Node keeping() {
        TextField folder = field(FoundingField.FOLDER, new TextField());
        Runnable look = () -> dialogs.folder(getScene().getWindow(), FoundingField.FOLDER.words())
                .ifPresent(chosen -> model.text(FoundingField.FOLDER).set(chosen.toString()));
        Labelled place = fields.place(FoundingField.FOLDER, folder, 0);
        place.getChildren().add(1, DoorCard.folder(folder, "founding-choose", Texts.of("founding.choose"), look));
        PasswordField first = field(FoundingField.PASSPHRASE, new PasswordField());
        PasswordField again = field(FoundingField.AGAIN, new PasswordField());
        return form(
                row(place),
                row(fields.place(FoundingField.PASSPHRASE, first, 0), fields.place(FoundingField.AGAIN, again, 0)),
                DoorCard.line("founding-strength", "muted", model.strength()));
    }

    private HBox buttons(Runnable back) {
        Button go = DoorCard.go("founding-go", "", MaterialDesignC.CHECK, model.working(), this::goOn);
        go.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(model.step().get().isLast() ? "founding.make" : "founding.on"), model.step()));
        Runnable leave = () -> {
            if (model.back()) {
                back.run();
            }
        };
        return DoorCard.buttons(go, "founding-back", Texts.of("founding.back"), model.working(), leave);
    }

    private Labelled box(FoundingField field, double width) {
        return fields.place(field, field(field, new TextField()), width);
    }

    private <F extends TextField> F field(FoundingField field, F input) {
        input.setId(fields.id(field));
        input.setAccessibleText(field.words());
        input.setPromptText(field.example());
        input.textProperty().bindBidirectional(model.text(field));
        input.focusedProperty().addListener((_, wasFocused, isFocused) -> {
            if (wasFocused && !isFocused && !input.getText().isEmpty()) {
                model.leave(field);
            }
        });
        return input;
    }

    private static VBox form(Node... rows) {
        VBox form = new VBox(rows);
        form.getStyleClass().add("form-grid");
        return form;
    }

    private static FieldLine row(Node... boxes) {
        return new FieldLine(boxes);
    }

    private static VBox heading(String title, String words) {
        Label name = new Label(Texts.of(title));
        name.getStyleClass().add("form-heading");
        Label more = new Label(Texts.of(words));
        more.getStyleClass().add("muted");
        more.setWrapText(true);
        return new VBox(name, more);
    }
}
