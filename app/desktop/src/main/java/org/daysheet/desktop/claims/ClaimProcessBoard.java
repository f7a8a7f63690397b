package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.ArrowKeys;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Where every claim waits: from above to below what is here, on the way and decided. Arrow keys go from place to
/// place,
/// Enter lists the claims of one, Escape goes back to the list.
final class ClaimProcessBoard extends StackPane {
    private static final int COLUMNS = 6;
    private static final List<List<ClaimPlace>> STAGES = List.of(
            List.of(ClaimPlace.DRAFT, ClaimPlace.NEEDS_FIX, ClaimPlace.HELD, ClaimPlace.READY),
            List.of(
                    ClaimPlace.SENT,
                    ClaimPlace.RECEIVED,
                    ClaimPlace.ACCEPTED,
                    ClaimPlace.FORWARDED,
                    ClaimPlace.SILENT,
                    ClaimPlace.REJECTED),
            List.of(ClaimPlace.DENIED, ClaimPlace.NEXT_PAYER_DUE, ClaimPlace.PAID, ClaimPlace.CLOSED));

    private final ClaimProcessModel model;
    private final Map<ClaimPlace, PlaceTile> tiles = new EnumMap<>(ClaimPlace.class);
    private final Label sum = new Label();
    private final Label said = new Label();
    private final Button again = new Button(Texts.of("claims.process.again"));
    private final ScrollPane board;
    private boolean isEntering;

    /// @param back gives the hands back to the list
    ClaimProcessBoard(ClaimProcessModel model, Runnable back) {
        this.model = model;
        setId("claims-process-board");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("process-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        for (int stage = 0; stage < STAGES.size(); stage++) {
            Label heading = new Label(Texts.of("claims.process.stage." + stage));
            heading.getStyleClass().add("details-heading");
            grid.add(heading, 0, 2 * stage, COLUMNS, 1);
            List<ClaimPlace> places = STAGES.get(stage);
            for (int i = 0; i < places.size(); i++) {
                PlaceTile tile = new PlaceTile(places.get(i), model);
                tiles.put(places.get(i), tile);
                grid.add(tile, i, 2 * stage + 1);
            }
        }
        sum.setId("claims-process-sum");
        sum.getStyleClass().add("muted");
        VBox page = new VBox(sum, grid);
        page.getStyleClass().add("process-page");
        this.board = new ScrollPane(page);
        board.setFitToWidth(true);
        board.getStyleClass().add("quiet");
        board.setFocusTraversable(false);
        said.setId("claims-process-said");
        said.setWrapText(true);
        again.setId("claims-process-again");
        again.setOnAction(_ -> model.read());
        VBox instead = new VBox(said, again);
        instead.getStyleClass().add("process-said");
        instead.visibleProperty().bind(board.visibleProperty().not());
        getChildren().addAll(board, instead);
        ArrowKeys.across(this, List.copyOf(ordered()), _ -> {});
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                back.run();
                event.consume();
            }
        });
        model.places().addListener((_, _, _) -> show());
        model.failure().addListener((_, _, _) -> show());
        show();
    }

    /// Puts the hands on the first place where claims wait, as soon as that is known.
    void enter() {
        isEntering = true;
        List<PlaceRow> places = model.places().get();
        if (places != null) {
            isEntering = false;
            places.stream()
                    .filter(row -> row.claims() > 0)
                    .findFirst()
                    .map(row -> (Node) tiles.getOrDefault(row.place(), ordered().getFirst()))
                    .orElse(ordered().getFirst())
                    .requestFocus();
        }
    }

    private List<PlaceTile> ordered() {
        List<PlaceTile> all = new ArrayList<>();
        STAGES.forEach(stage -> stage.forEach(place -> all.add(tile(place))));
        return all;
    }

    private PlaceTile tile(ClaimPlace place) {
        PlaceTile tile = tiles.get(place);
        if (tile == null) {
            throw new IllegalStateException("no tile of " + place);
        }
        return tile;
    }

    private void press(KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (down != 0 && event.getTarget() instanceof PlaceTile tile) {
            event.consume();
            go(tile.place(), down);
        }
    }

    private void go(ClaimPlace from, int down) {
        for (int stage = 0; stage < STAGES.size(); stage++) {
            int column = STAGES.get(stage).indexOf(from);
            int next = stage + down;
            if (column >= 0 && next >= 0 && next < STAGES.size()) {
                List<ClaimPlace> places = STAGES.get(next);
                tile(places.get(Math.min(column, places.size() - 1))).requestFocus();
            }
        }
    }

    private void show() {
        @Nullable List<PlaceRow> places = model.places().get();
        String failure = model.failure().get();
        board.setVisible(places != null && failure.isEmpty());
        said.setText(failure.isEmpty() ? Texts.of("claims.process.reading") : failure);
        again.setVisible(!failure.isEmpty());
        if (places == null) {
            return;
        }
        places.forEach(row -> tile(row.place()).show(row));
        sum.setText(Texts.of(
                "claims.process.sum",
                places.stream().mapToInt(PlaceRow::claims).sum(),
                Formats.amount(Money.sum(places.stream().map(PlaceRow::total)))));
        if (isEntering) {
            enter();
        }
    }
}
