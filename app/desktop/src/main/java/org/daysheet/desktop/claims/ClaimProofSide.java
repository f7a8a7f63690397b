package org.daysheet.desktop.claims;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.daysheet.desktop.paper.PdfView;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What proves that the open claim was sent in time, page by page, and the button that saves it.
final class ClaimProofSide extends BorderPane {
    private final ClaimProofViewModel model;
    private final FileDialogs dialogs;

    ClaimProofSide(ClaimProofViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setMinSize(0, 0);
        BadgeLabel notice = new BadgeLabel();
        notice.setId("claims-proof-notice");
        notice.follow(model.notice());
        Button save = new Button(Texts.of("claims.proof.save"), new FontIcon(MaterialDesignC.CONTENT_SAVE_OUTLINE));
        save.setId("claims-proof-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getStyleClass().add("small");
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.canSave().not());
        setCenter(new PdfView("claims-proof", model.pages(), Texts.of("claims.proof.none"), notice, save).root());
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    /// Saves the packet where a person says.
    void save() {
        model.fileName()
                .flatMap(name -> dialogs.toSave(getScene().getWindow(), Texts.of("claims.proof.save.title"), name))
                .ifPresent(model::save);
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
}
