package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What the check before sending found, each with the button that goes where it is mended.
final class ClaimFindings extends ScrollPane {
    private final ClaimPageViewModel model;
    private final VBox cards = new VBox();

    ClaimFindings(ClaimPageViewModel model) {
        this.model = model;
        setId("claims-findings");
        setAccessibleText(Texts.of("claims.side.FINDINGS"));
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setContent(cards);
        cards.getStyleClass().add("finding-cards");
        model.page().addListener((_, _, now) -> show(now));
        show(model.page().get());
    }

    private void show(@Nullable ClaimPage page) {
        if (page == null) {
            cards.getChildren().clear();
            return;
        }
        List<Node> nodes = new ArrayList<>();
        Label checked = new Label(page.checked());
        checked.setId("claims-checked");
        checked.getStyleClass().add("muted");
        checked.setWrapText(true);
        nodes.add(checked);
        for (FindingRow finding : page.findings()) {
            nodes.add(card(finding, nodes.size()));
        }
        if (!page.earlier().isEmpty()) {
            nodes.add(earlier(page.earlier()));
        }
        cards.getChildren().setAll(nodes);
    }

    private HBox card(FindingRow finding, int number) {
        BadgeLabel severity = BadgeLabel.of(finding.severity());
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label message = wrapped(finding.message(), "finding-message");
        Label advice = wrapped(finding.advice(), "finding-advice");
        Label field = wrapped(finding.field(), "muted");
        VBox words = new VBox(message, advice, field);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(finding.place().words(), new FontIcon(MaterialDesignA.ARROW_RIGHT));
        go.setId("claims-goto-" + number);
        go.setAccessibleText(finding.place().words() + ": " + finding.message());
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> model.mend(finding));
        HBox card = new HBox(severity, words);
        FindingRow.Fix offered = finding.fix();
        if (offered != null) {
            words.getChildren().add(2, wrapped(offered.words(), "finding-advice"));
            Button fix = new Button(Texts.of("claims.fix"), new FontIcon(MaterialDesignA.AUTO_FIX));
            fix.setId("claims-fix-" + number);
            fix.setAccessibleText(Texts.of("claims.fix.of", offered.words(), finding.message()));
            fix.setTooltip(new Tooltip(offered.words()));
            fix.setMinWidth(Region.USE_PREF_SIZE);
            fix.setOnAction(_ -> model.fix(finding));
            card.getChildren().add(fix);
        }
        card.getChildren().add(go);
        card.getStyleClass().add("finding-card");
        return card;
    }

    /// The checks before the last one, folded until somebody wants them.
    private static TitledPane earlier(List<ClaimPage.EarlierCheck> checks) {
        VBox all = new VBox();
        all.getStyleClass().add("finding-cards");
        for (ClaimPage.EarlierCheck check : checks) {
            VBox one = new VBox(wrapped(check.words(), "finding-message"));
            check.findings().forEach(words -> one.getChildren().add(wrapped(words, "muted")));
            all.getChildren().add(one);
        }
        TitledPane pane = new TitledPane(Texts.of("claims.checked.before", checks.size()), all);
        pane.setId("claims-earlier-checks");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
