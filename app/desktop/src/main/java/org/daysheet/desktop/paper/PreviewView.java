package org.daysheet.desktop.paper;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.FileDialogs;
import org.daysheet.desktop.parts.JobLine;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The print preview of a list, laid over the screen it comes from. Arrows turn the pages, Ctrl+P prints, Escape
/// closes.
public final class PreviewView extends BorderPane {
    private final PreviewViewModel model;
    private final FileDialogs dialogs;
    private final JobLine making;
    private final BadgeLabel notice = new BadgeLabel();
    private final Button print = button("print", MaterialDesignP.PRINTER);
    private final Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));

    /// @param dialogs asks where to save
    public PreviewView(PreviewViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.making = new JobLine("preview", model::stop);
        this.dialogs = dialogs;
        setId("preview");
        getStyleClass().addAll("preview", "screen");
        notice.setId("preview-notice");
        print.getStyleClass().add("accent");
        print.setOnAction(_ -> model.print());
        print.disableProperty().bind(model.canPrint().not());
        Button save = button("save", MaterialDesignC.CONTENT_SAVE_OUTLINE);
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.canPrint().not());
        Node[] more = {notice, making, print, save};
        PdfView pages = new PdfView("preview", model.pages(), Texts.of("paper.preview.making"), more);
        setCenter(pages.root());
        setTop(head());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        visibleProperty().bind(model.isOpen());
        managedProperty().bind(model.isOpen());
        model.isOpen().addListener((_, _, isOpen) -> {
            if (isOpen) {
                close.requestFocus();
            }
        });
        model.job().addListener((_, _, now) -> making.show(now));
        notice.follow(model.notice());
        model.pages().image().addListener((_, before, now) -> {
            if (before == null && now != null) {
                print.requestFocus();
            }
        });
    }

    /// What the acts of the preview are listed under.
    public static String title() {
        return Texts.of("paper.preview");
    }

    /// What can be done in the preview.
    public List<Action> actions() {
        return List.of(
                Action.of("preview-print", Texts.of("paper.preview.act.print"), MaterialDesignP.PRINTER, model::print)
                        .on("Shortcut+P")
                        .when(model.canPrint().and(model.isOpen())),
                Action.of(
                                "preview-save",
                                Texts.of("paper.preview.act.save"),
                                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                this::save)
                        .on("Shortcut+S")
                        .when(model.canPrint().and(model.isOpen())));
    }

    private HBox head() {
        Label title = new Label();
        title.setId("preview-title");
        title.getStyleClass().add("screen-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of("paper.preview.title", model.title().get()), model.title()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("preview-close");
        close.setAccessibleText(Texts.of("paper.preview.close"));
        close.setTooltip(new Tooltip(Texts.of("paper.preview.close")));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static Button button(String name, Ikon icon) {
        Button button = new Button(Texts.of("paper.preview." + name), new FontIcon(icon));
        button.setId("preview-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void save() {
        dialogs.toSave(getScene().getWindow(), Texts.of("paper.preview.save"), model.fileName())
                .ifPresent(model::save);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.close();
            case RIGHT, PAGE_DOWN -> model.pages().turn(1);
            case LEFT, PAGE_UP -> model.pages().turn(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
