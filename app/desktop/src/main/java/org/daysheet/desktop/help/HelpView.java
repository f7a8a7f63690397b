package org.daysheet.desktop.help;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The help beside the work: the page of the screen in front, and the keys.
public final class HelpView extends BorderPane {
    private static final double POINTS_A_LINE = 12;

    private final Actions actions;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /// @param screen id of the screen in front
    /// @param visible whether the help is open; the view closes it
    public HelpView(Actions actions, ReadOnlyStringProperty screen, BooleanProperty visible) {
        this.actions = actions;
        setId("help");
        getStyleClass().add("help");
        setMaxWidth(USE_PREF_SIZE);
        visibleProperty().bind(visible);
        managedProperty().bind(visible);
        page.getStyleClass().add("help-page");
        scroll.setId("help-scroll");
        scroll.setAccessibleText(Texts.of("help.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head(visible));
        setCenter(scroll);
        screen.addListener((_, _, now) -> show(now));
        visible.addListener((_, _, _) -> show(screen.get()));
        show(screen.get());
    }

    private HBox head(BooleanProperty visible) {
        Label title = new Label(Texts.of("help.title"));
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button print = button("print", MaterialDesignP.PRINTER, this::print);
        Button close = button("close", MaterialDesignC.CLOSE, () -> visible.set(false));
        HBox head = new HBox(title, gap, print, close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private static Button button(String name, Ikon icon, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("help-" + name);
        button.setAccessibleText(Texts.of("help." + name));
        button.setTooltip(new Tooltip(Texts.of("help." + name)));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void show(String screen) {
        if (!isVisible()) {
            return;
        }
        page.getChildren().setAll(MarkdownFlow.render(HelpPages.of(screen)));
        page.getChildren().add(new ShortcutSheet(actions));
        scroll.setVvalue(0);
    }

    /// Prints the sheet of keys on the printer a person chooses.
    private void print() {
        var job = javafx.print.PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(getScene().getWindow())) {
            return;
        }
        ShortcutSheet sheet = new ShortcutSheet(actions);
        sheet.getStylesheets().setAll(getScene().getStylesheets());
        sheet.setPrefWidth(job.getJobSettings().getPageLayout().getPrintableWidth() - POINTS_A_LINE);
        if (job.printPage(sheet)) {
            job.endJob();
        } else {
            job.cancelJob();
        }
    }
}
