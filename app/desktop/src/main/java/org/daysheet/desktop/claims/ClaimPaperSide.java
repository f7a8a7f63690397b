package org.daysheet.desktop.claims;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The open claim on CMS-1500 forms: at the left what to do with them and what has no room, beside it the pages.
final class ClaimPaperSide extends BorderPane {
    private static final double LEFT = 250;

    private final ClaimPaperViewModel model;
    private final FileDialogs dialogs;
    private final VBox findings = new VBox();
    private final Label last = words("claims-paper-last");

    ClaimPaperSide(ClaimPaperViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setMinSize(0, 0);
        CheckBox red = tick("red", model.red());
        CheckBox sent = tick("sent", model.sent());
        sent.disableProperty().bind(model.canBeSent().not());
        BadgeLabel notice = new BadgeLabel();
        notice.setId("claims-paper-notice");
        notice.setWrapText(true);
        notice.follow(model.notice());
        HBox buttons = new HBox(
                button("print", MaterialDesignP.PRINTER, model::print, model.canTakeOut()),
                button("save", MaterialDesignC.CONTENT_SAVE_OUTLINE, this::save, model.canTakeOut()));
        buttons.getStyleClass().add("row");
        findings.setId("claims-paper-findings");
        HBox covers = new HBox(
                button("cover-print", MaterialDesignF.FILE_DOCUMENT_OUTLINE, model::printCovers, model.canCover()),
                button("cover", MaterialDesignC.CONTENT_SAVE_OUTLINE, this::saveCovers, model.canCover()));
        covers.getStyleClass().add("row");
        VBox follows = new VBox(heading("covers"), covers);
        follows.getStyleClass().add("details-part");
        follows.visibleProperty().bind(model.hasCovers());
        follows.managedProperty().bind(follows.visibleProperty());
        VBox left = new VBox(red, sent, buttons, follows, notice, last, findings);
        left.getStyleClass().add("details-page");
        ScrollPane beside = new ScrollPane(left);
        beside.getStyleClass().add("quiet");
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setMinWidth(LEFT);
        beside.setPrefWidth(LEFT);
        beside.setFocusTraversable(false);
        setLeft(beside);
        setCenter(new PdfView("claims-paper", model.pages(), Texts.of("claims.paper.none")).root());
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
        model.paper().addListener((_, _, now) -> show(now));
        show(model.paper().get());
    }

    /// Saves the forms where a person says.
    void save() {
        model.fileName()
                .flatMap(name -> dialogs.toSave(getScene().getWindow(), Texts.of("claims.paper.save.title"), name))
                .ifPresent(model::save);
    }

    private void saveCovers() {
        model.coverName()
                .flatMap(name -> dialogs.toSave(getScene().getWindow(), Texts.of("claims.paper.cover.title"), name))
                .ifPresent(model::saveCovers);
    }

    private static CheckBox tick(String name, BooleanProperty chosen) {
        CheckBox box = new CheckBox(Texts.of("claims.paper." + name));
        box.setId("claims-paper-" + name);
        box.setMnemonicParsing(true);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static Button button(String name, Ikon icon, Runnable act, BooleanExpression can) {
        Button button = new Button(Texts.of("claims.paper." + name), new FontIcon(icon));
        button.setId("claims-paper-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> act.run());
        button.disableProperty().bind(can.not());
        return button;
    }

    private static Label heading(String name) {
        Label heading = new Label(Texts.of("claims.paper." + name));
        heading.getStyleClass().add("details-heading");
        return heading;
    }

    private static Label words(String id) {
        Label words = new Label();
        words.setId(id);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> model.pages().turn(1);
            case PAGE_UP -> model.pages().turn(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(@Nullable PaperPage paper) {
        last.setText(paper == null ? "" : paper.last());
        last.setManaged(!last.getText().isEmpty());
        findings.getChildren().clear();
        if (paper == null || paper.findings().isEmpty()) {
            return;
        }
        findings.getChildren().add(heading("findings"));
        for (int i = 0; i < paper.findings().size(); i++) {
            Label finding = words("claims-paper-finding-" + (i + 1));
            finding.setText(paper.findings().get(i));
            findings.getChildren().add(finding);
        }
    }
}
