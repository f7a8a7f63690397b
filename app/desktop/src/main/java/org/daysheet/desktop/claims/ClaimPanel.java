package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The open claim below the list: what it is above, one of its sides below. Escape closes it.
final class ClaimPanel extends BorderPane {
    private static final double LEAST_HEIGHT = 170;

    private final ClaimPageViewModel model;
    private final Label title = new Label();
    private final BadgeLabel status = new BadgeLabel();
    private final Label facts = new Label();
    private final Choices<ClaimSide> sides;
    private final ClaimPaperSide forms;
    private final ClaimProofSide proof;

    /// @param back gives the hands back to the list
    ClaimPanel(ClaimPageViewModel model, ClaimPaperViewModel paper, TableTools world, Runnable back) {
        this.model = model;
        this.forms = new ClaimPaperSide(paper, world.dialogs());
        this.proof = new ClaimProofSide(paper.proof(), world.dialogs());
        this.sides = new Choices<>("claims-side", List.of(ClaimSide.values()), ClaimSide::words, model.side());
        setId("claims-panel");
        getStyleClass().add("claim-panel");
        setMinSize(0, LEAST_HEIGHT);
        Label failure = new Label();
        failure.setId("claims-panel-failure");
        failure.getStyleClass().add("hold");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failure());
        failure.visibleProperty().bind(model.failure().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        ClaimHistory history = new ClaimHistory(model, world);
        ClaimMoneySide money = new ClaimMoneySide(model, world);
        ClaimCompareSide compare = new ClaimCompareSide(model, world);
        StackPane tools = new StackPane(
                side(history.tools(), ClaimSide.HISTORY),
                side(money.tools(), ClaimSide.MONEY),
                side(compare.tools(), ClaimSide.COMPARE));
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.setMaxWidth(Double.MAX_VALUE);
        HBox below = new HBox(facts, tools);
        below.getStyleClass().add("claim-facts");
        setTop(new VBox(head(back), below, failure));
        setCenter(new StackPane(
                side(new ClaimFindings(model), ClaimSide.FINDINGS),
                side(new ClaimDocument(model, world), ClaimSide.DOCUMENT),
                side(history, ClaimSide.HISTORY),
                side(money, ClaimSide.MONEY),
                side(forms, ClaimSide.PAPER),
                side(proof, ClaimSide.PROOF),
                side(compare, ClaimSide.COMPARE)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                back.run();
                event.consume();
            }
        });
        model.page().addListener((_, _, now) -> show(now));
        show(model.page().get());
    }

    /// Saves the forms of the open claim.
    void saveForms() {
        forms.save();
    }

    /// Saves what proves that the open claim was sent in time.
    void saveProof() {
        proof.save();
    }

    /// Puts the hands on the choice of sides.
    void enter() {
        sides.getChildren().get(model.side().get().ordinal()).requestFocus();
    }

    /// The sides of the open claim.
    List<Action> actions() {
        BooleanExpression isOpen = model.page().isNotNull();
        List<Action> all = new ArrayList<>(
                Sides.of("claims-side-show", Sides.WITHIN, List.of(ClaimSide.values()), ClaimSide::words, this::turn)
                        .stream()
                        .map(side -> side.when(isOpen))
                        .toList());
        all.add(Action.of("claims-fix", Texts.of("claims.act.fix"), MaterialDesignA.AUTO_FIX, model::fixFirst)
                .on("Shortcut+Shift+X")
                .when(model.canFix()));
        return all;
    }

    /// The hands stay in the panel when they were there, also when what they were on goes away.
    private void turn(ClaimSide side) {
        boolean isHere = isFocusWithin();
        model.side().set(side);
        if (isHere) {
            enter();
        }
    }

    private HBox head(Runnable back) {
        title.setId("claims-panel-title");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        facts.setId("claims-panel-facts");
        facts.getStyleClass().addAll("muted", "half-head");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        status.setMinWidth(USE_PREF_SIZE);
        sides.setMinWidth(USE_PREF_SIZE);
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("claims-panel-close");
        close.setAccessibleText(Texts.of("claims.panel.close"));
        close.setTooltip(new Tooltip(Texts.of("claims.panel.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> {
            model.close();
            back.run();
        });
        HBox head = new HBox(title, status, gap, sides, close);
        head.getStyleClass().addAll("panel-head", "claim-head");
        return head;
    }

    private Node side(Node content, ClaimSide side) {
        content.visibleProperty().bind(Bindings.equal(model.side(), side));
        return content;
    }

    private void show(@Nullable ClaimPage page) {
        if (page != null) {
            title.setText(page.row().control());
            status.show(page.row().badge());
            facts.setText(page.facts());
        }
    }
}
