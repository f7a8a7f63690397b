package org.daysheet.desktop.claims;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.AskBox;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Asks above the list which lines of a claim are asked for apart, or whether claims are asked for together. Space
/// chooses a line, Ctrl+Enter answers, Escape leaves it.
final class ShapePanel {
    private final Shaping shaping;
    private final AskBox box;
    private final VBox lines = new VBox();
    private final Label why = new Label();
    private final Button now;
    private final Button separate;

    /// @param back gives the hands back to the list
    ShapePanel(Shaping shaping, Runnable back) {
        this.shaping = shaping;
        this.box = new AskBox("claims-shape", Texts.of("claims.shape.leave"), () -> {
            shaping.leave();
            back.run();
        });
        this.now = AskBox.act("claims-shape-now", () -> {
            shaping.answer();
            back.run();
        });
        now.setText(Texts.of("claims.act.split"));
        now.disableProperty().bind(shaping.canAnswer().not());
        this.separate = AskBox.act("claims-shape-separate", () -> {
            shaping.separate();
            back.run();
        });
        separate.getStyleClass().setAll("button");
        separate.setText(Texts.of("claims.shape.separate"));
        lines.setId("claims-shape-lines");
        lines.getStyleClass().add("ask-lines");
        why.setId("claims-shape-why");
        why.setWrapText(true);
        box.getChildren().addAll(box.question(), lines, why, AskBox.answers(now, separate, box.leave()));
        shaping.asked().addListener((_, _, asked) -> show(asked));
        show(shaping.asked().get());
    }

    Parent root() {
        return box;
    }

    private void show(Shaping.@Nullable Asked asked) {
        box.show(asked != null);
        lines.getChildren().clear();
        switch (asked) {
            case Shaping.Split split -> show(split);
            case Shaping.Combine combine -> show(combine);
            case null -> {}
        }
    }

    private void show(Shaping.Split split) {
        box.question().setText(Texts.of("claims.split.words", split.claim().control()));
        now.setText(Texts.of("claims.act.split"));
        split.lines().forEach(line -> lines.getChildren().add(line(line)));
        AskBox.show(lines, true);
        why.setText("");
        AskBox.show(why, false);
        AskBox.show(separate, split.isCombined());
        lines.getChildren().getFirst().requestFocus();
    }

    private CheckBox line(SplitLine line) {
        CheckBox choice = new CheckBox(Texts.of(
                "claims.split.line", line.procedure(), Formats.date(line.serviceOn()), Formats.amount(line.amount())));
        choice.setId("claims-shape-line-" + line.charge());
        choice.selectedProperty().addListener((_, _, isApart) -> {
            if (isApart) {
                shaping.apart().add(line.charge());
            } else {
                shaping.apart().remove(line.charge());
            }
        });
        return choice;
    }

    private void show(Shaping.Combine combine) {
        List<ClaimRow> claims = combine.claims();
        Money total = Money.sum(claims.stream().map(ClaimRow::total));
        box.question()
                .setText(Texts.of(
                        "claims.combine.words",
                        claims.stream().map(ClaimRow::control).collect(Collectors.joining(", ")),
                        Formats.amount(total)));
        now.setText(Texts.of("claims.act.combine"));
        AskBox.show(lines, false);
        AskBox.show(separate, false);
        why.setText(combine.whyNot());
        AskBox.show(why, !combine.whyNot().isEmpty());
        (combine.whyNot().isEmpty() ? now : box.leave()).requestFocus();
    }
}
