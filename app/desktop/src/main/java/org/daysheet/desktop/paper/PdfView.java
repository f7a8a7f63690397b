package org.daysheet.desktop.paper;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// A paper page by page: its title, the pages, larger; beside them whatever else the place needs.
public final class PdfView {
    private static final double EDGE = 28;

    private final String id;
    private final PdfViewModel model;
    private final ImageView image = new ImageView();
    private final Label page = new Label();
    private final ScrollPane scroll;
    private final BorderPane root;

    /// @param id first part of the ids
    /// @param whenEmpty what stands there before there is a paper
    /// @param more what else stands in the head, between the title and the pages
    public PdfView(String id, PdfViewModel model, String whenEmpty, Node... more) {
        this.id = id;
        this.model = model;
        image.setPreserveRatio(true);
        image.setSmooth(true);
        StackPane sheet = new StackPane(image);
        sheet.getStyleClass().add("paper-sheet");
        StackPane desk = new StackPane(sheet);
        desk.getStyleClass().add("sheet-desk");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        this.scroll = new ScrollPane(desk);
        scroll.setId(id + "-pdf");
        scroll.setAccessibleText(Texts.of("paper.pdf"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.hbarPolicyProperty()
                .bind(Bindings.when(model.zoom().greaterThan(1))
                        .then(ScrollPane.ScrollBarPolicy.AS_NEEDED)
                        .otherwise(ScrollPane.ScrollBarPolicy.NEVER));
        image.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                120,
                                (scroll.getViewportBounds().getWidth() - EDGE)
                                        * model.zoom().get()),
                        scroll.viewportBoundsProperty(),
                        model.zoom()));
        Label hint = new Label();
        hint.textProperty()
                .bind(Bindings.when(model.failure().isEmpty()).then(whenEmpty).otherwise(model.failure()));
        hint.setWrapText(true);
        VBox nothing = new VBox(hint);
        nothing.getStyleClass().add("list-state");
        nothing.visibleProperty().bind(Bindings.isNull(model.image()));
        this.root = new BorderPane(new StackPane(scroll, nothing));
        root.setTop(head(more));
        root.setMinWidth(0);
        model.image().addListener((_, _, now) -> show(now));
        model.count().addListener((_, _, _) -> page.setText(model.pageWords()));
    }

    /// The whole of it.
    public Parent root() {
        return root;
    }

    /// Puts the hands on the pages.
    public void focus() {
        scroll.requestFocus();
    }

    private TitleBar head(Node... more) {
        Label title = new Label();
        title.setId(id + "-pdf-title");
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(model.title());
        page.setId(id + "-pdf-page");
        page.getStyleClass().add("muted");
        page.setMinWidth(Region.USE_PREF_SIZE);
        Button back = button("back", MaterialDesignC.CHEVRON_LEFT, () -> model.turn(-1));
        back.disableProperty().bind(model.page().isEqualTo(0));
        Button on = button("on", MaterialDesignC.CHEVRON_RIGHT, () -> model.turn(1));
        on.disableProperty()
                .bind(model.page().greaterThanOrEqualTo(model.count().subtract(1)));
        Button zoom = button("zoom", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, model::zoomOn);
        zoom.disableProperty().bind(Bindings.isNull(model.image()));
        HBox tools = new HBox(more);
        tools.getChildren().addAll(back, page, on, zoom);
        tools.getStyleClass().add("row");
        TitleBar head = new TitleBar(title, tools);
        head.getStyleClass().add("side-head");
        return head;
    }

    private Button button(String name, Ikon icon, Runnable act) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id + "-page-" + name);
        button.setAccessibleText(Texts.of("paper.page." + name));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(@Nullable PageImage now) {
        image.setImage(now == null ? null : Pictured.of(now));
        scroll.setVisible(now != null);
        scroll.setVvalue(0);
        page.setText(model.pageWords());
    }
}
