package org.daysheet.desktop.claims;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.AskBox;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks above the list why a claim is replaced or taken back. Enter answers, Escape leaves it.
final class CorrectPanel {
    private static final double NUMBER_WIDTH = 170;

    private final ClaimsViewModel model;
    private final AskBox box;
    private final TextField reason = QuickPaste.note(new TextField());
    private final TextField payerNumber = new TextField();
    private final Button now;

    /// @param back gives the hands back to the list
    CorrectPanel(ClaimsViewModel model, Runnable back) {
        this.model = model;
        this.box = new AskBox("claims-ask", Texts.of("claims.correct.leave"), () -> {
            model.correcting().leave();
            back.run();
        });
        this.now = AskBox.act("claims-correct-now", () -> answer(back));
        now.setText(Texts.of("claims.act.correct"));
        reason.setId("claims-correct-reason");
        reason.setAccessibleText(FieldLabel.plain(Texts.of("claims.correct.reason")));
        reason.textProperty().bindBidirectional(model.correcting().reason());
        reason.setOnAction(_ -> answer(back));
        HBox.setHgrow(reason, Priority.ALWAYS);
        payerNumber.setId("claims-correct-number");
        payerNumber.setAccessibleText(FieldLabel.plain(Texts.of("claims.correct.number")));
        payerNumber.setPromptText(Texts.of("claims.correct.number.prompt"));
        payerNumber.textProperty().bindBidirectional(model.correcting().payerNumber());
        payerNumber.setOnAction(_ -> answer(back));
        payerNumber.setPrefWidth(NUMBER_WIDTH);
        now.disableProperty().bind(model.correcting().reason().isEmpty());
        box.getChildren()
                .addAll(
                        box.question(),
                        AskBox.answers(
                                new FieldLabel(Texts.of("claims.correct.reason"), reason),
                                reason,
                                new FieldLabel(Texts.of("claims.correct.number"), payerNumber),
                                payerNumber),
                        AskBox.answers(now, box.leave()));
        model.correcting().asked().addListener((_, _, asked) -> show(asked));
        show(model.correcting().asked().get());
    }

    Parent root() {
        return box;
    }

    private void answer(Runnable back) {
        if (!model.correcting().reason().get().isBlank()) {
            model.correcting().answer();
            back.run();
        }
    }

    private void show(Correcting.@Nullable Asked asked) {
        box.show(asked != null);
        if (asked != null) {
            reason.setPromptText(
                    switch (asked.way()) {
                        case REPLACE -> Texts.of("claims.correct.reason.prompt");
                        case TAKE_BACK -> Texts.of("claims.take-back.reason.prompt");
                    });
            String control = asked.claim().control();
            String payer = asked.claim().payer();
            box.question()
                    .setText(
                            switch (asked.way()) {
                                case REPLACE -> Texts.of("claims.correct.words", control, payer);
                                case TAKE_BACK -> Texts.of("claims.take-back.words", control, payer);
                            });
            now.setText(
                    switch (asked.way()) {
                        case REPLACE -> Texts.of("claims.act.correct");
                        case TAKE_BACK -> Texts.of("claims.act.take-back");
                    });
            reason.requestFocus();
        }
    }
}
