package org.daysheet.desktop.statements;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.parts.AskBox;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Asks above the lists before a run is made: how many statements, and what they ask for. Enter makes it, Escape leaves
/// it and gives the hands back to where they were.
final class AskRun {
    private final AskBox box;
    private final Button make;
    private @Nullable Node before;

    AskRun(NewRunViewModel model) {
        this.box = new AskBox("statements-ask", Texts.of("statements.ask.leave"), model::leave);
        this.make = AskBox.act("statements-make-now", model::make);
        box.getChildren().addAll(box.question(), AskBox.answers(make, box.leave()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && make.isFocused()) {
                model.make();
                event.consume();
            }
        });
        model.asking().addListener((_, _, now) -> ask(now));
        ask(model.asking().get());
    }

    Parent root() {
        return box;
    }

    private void ask(NewRunViewModel.@Nullable Asked asked) {
        boolean isHere = box.isFocusWithin();
        box.show(asked != null);
        if (asked != null) {
            before = box.getScene() == null ? null : box.getScene().getFocusOwner();
            box.question().setText(Texts.of("statements.ask.words", asked.count(), Formats.amount(asked.due())));
            make.setText(Texts.of("statements.ask.make", asked.count()));
            make.requestFocus();
        } else if (before != null && isHere) {
            before.requestFocus();
        }
    }
}
