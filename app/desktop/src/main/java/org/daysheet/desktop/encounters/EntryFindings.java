package org.daysheet.desktop.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What a payer would not like about the visit as it is typed, below the form. It comes and goes by itself and never
/// takes the cursor.
final class EntryFindings extends VBox {
    private static final double HIGHEST = 84;

    private final EntryCheck check;
    private final BadgeLabel count = new BadgeLabel();
    private final VBox all = new VBox();

    /// @param next goes to the field of the next finding
    EntryFindings(EntryCheck check, Action next) {
        this.check = check;
        setId("encounters-findings");
        getStyleClass().add("entry-findings");
        count.setId("encounters-findings-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button go = ActionButton.of(next);
        go.setId("encounters-next-finding");
        go.setFocusTraversable(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(count, gap, go);
        head.getStyleClass().add("row");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("encounters-findings-list");
        scroll.setAccessibleText(Texts.of("encounters.check.list"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.setPrefHeight(HIGHEST);
        scroll.getStyleClass().add("quiet");
        getChildren().addAll(head, scroll);
        check.found().subscribe(this::show);
    }

    private void show(EntryCheck.@Nullable Found found) {
        boolean isShown = found != null && !found.findings().isEmpty();
        setVisible(isShown);
        setManaged(isShown);
        if (found == null || !isShown) {
            all.getChildren().clear();
            return;
        }
        count.show(new Badge(
                Texts.of("encounters.check.count", found.stops(), found.warnings()),
                found.stops() > 0 ? Badge.Tone.BAD : Badge.Tone.CAUTION));
        List<Node> rows = new ArrayList<>();
        for (ScrubFinding finding : found.findings()) {
            rows.add(row(finding, rows.size() + 1));
        }
        all.getChildren().setAll(rows);
    }

    private Node row(ScrubFinding finding, int number) {
        Label words = words(finding);
        Optional<String> offer = check.offer(finding);
        if (offer.isEmpty()) {
            return words;
        }
        Button mend = new Button(offer.get(), new FontIcon(MaterialDesignA.AUTO_FIX));
        mend.setId("encounters-mend-" + number);
        mend.setAccessibleText(offer.get() + ": " + finding.message());
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.setFocusTraversable(false);
        mend.getStyleClass().add("small");
        mend.setOnAction(_ -> check.mend(finding));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(words, mend);
        row.getStyleClass().add("row");
        return row;
    }

    private Label words(ScrubFinding finding) {
        Label words = new Label((finding.stops() ? "\u25cf " : "\u25cb ") + finding.message() + " " + finding.advice());
        words.setAccessibleText(
                Texts.of(finding.stops() ? "encounters.check.stops" : "encounters.check.warns", finding.message()));
        words.getStyleClass().add(finding.stops() ? "finding-message" : "muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setOnMouseClicked(_ -> check.goTo(finding));
        return words;
    }
}
