package org.daysheet.desktop.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Shortcut;
import org.daysheet.desktop.forms.Labelled;
import org.daysheet.desktop.parts.ArrowKeys;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// The first screen: key figures above, below what to do next, the most pressing first. Enter opens the thing itself.
public final class TodayView implements MainScreen {
    private static final int TILES_HEIGHT = 150;

    private final TodayViewModel model;
    private final TileRows tiles = new TileRows();
    private final HBox chips = new HBox();
    private final TableView<TodayRow> list;
    private final ScreenFrame frame;

    /// The screen with the tools of its list.
    public TodayView(TodayViewModel model, TableTools world) {
        this.model = model;
        PlainTable<TodayRow> plain = plain();
        this.list = list(plain.table());
        tiles.minHeightProperty()
                .bind(Bindings.when(model.tilesAwaited()).then(TILES_HEIGHT).otherwise(Region.USE_COMPUTED_SIZE));
        chips.setId("today-kinds");
        chips.getStyleClass().addAll("choices", "chips");
        ArrowKeys.across(chips, chips.getChildren(), chip -> ((ToggleButton) chip).fire());
        Label unread = Labelled.fault("today-tiles-problem", model.tilesFailure());
        VBox.setVgrow(list, Priority.ALWAYS);
        this.frame = new ScreenFrame("today", title(), model.summary(), new VBox(unread, tiles, chips, list, cut()))
                .actions(plain.tools(
                        world,
                        title(),
                        () -> FilterWords.of(model.summary().get(), model.cut().get())));
        model.tiles().addListener((ListChangeListener<TileRow>) _ -> showTiles());
        model.page().addListener((_, _, now) -> showChips(now));
        showChips(model.page().get());
    }

    private PlainTable<TodayRow> plain() {
        return new PlainTable<>("today-table", Texts.of("today.table"), model.rows(), beginning())
                .figure(
                        Heading.of("today.column.rank"),
                        44,
                        row -> Formats.count(model.rows().indexOf(row) + 1L))
                .badge(Heading.of("today.column.kind"), 130, row -> row.kind().badge())
                .text(Heading.of("today.column.title"), 420, TodayRow::title)
                .text(Heading.of("today.column.about"), 310, TodayRow::about)
                .date(Heading.of("today.column.on"), 100, TodayRow::on)
                .money(Heading.of("today.column.amount"), 110, TodayRow::amount)
                .searched()
                .reading(model.state(), model.failure(), model::load)
                .onOpen(model::open);
    }

    /// What one begins with when nothing waits, with its keys.
    private static String beginning() {
        return Texts.of(
                "today.none",
                keys(Integer.toString(ScreenName.PATIENTS.ordinal() + 1)),
                keys("Shift+P"),
                keys(Integer.toString(ScreenName.ENCOUNTERS.ordinal() + 1)),
                keys("N"),
                keys("O"),
                keys("K"));
    }

    private static String keys(String key) {
        return new Shortcut("Shortcut+" + key).display();
    }

    private TableView<TodayRow> list(TableView<TodayRow> table) {
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> model.choose(now));
        model.inHand().addListener((_, _, now) -> {
            if (now != null) {
                PlainTable.choose(table, now);
            }
        });
        return table;
    }

    /// Says in the foot that not all of it is listed.
    private Label cut() {
        Label words = new Label();
        words.setId("today-cut");
        words.getStyleClass().addAll("muted", "line-detail");
        words.textProperty().bind(model.cut());
        words.visibleProperty().bind(model.cut().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void showTiles() {
        tiles.show(model.tiles().stream()
                .map(row -> new Tile(row, () -> model.openFigure(row.figure())))
                .toList());
    }

    private void showChips(@Nullable TodayPage page) {
        ToggleGroup group = new ToggleGroup();
        List<Node> made = new ArrayList<>();
        int all = page == null ? 0 : page.total().count();
        made.add(chip(group, "all", Texts.of("today.choice", Texts.of("today.all"), all), null));
        for (TodayKind kind : TodayKind.values()) {
            int count = page == null
                    ? 0
                    : page.totals().getOrDefault(kind, Waiting.NOTHING).count();
            if (count > 0) {
                made.add(chip(group, kind.name().toLowerCase(Locale.ROOT), kind.words(count), kind));
            }
        }
        boolean isHere = chips.isFocusWithin();
        chips.getChildren().setAll(made);
        if (isHere && group.getSelectedToggle() instanceof ToggleButton chosen) {
            chosen.requestFocus();
        }
    }

    private ToggleButton chip(ToggleGroup group, String name, String words, @Nullable TodayKind kind) {
        ToggleButton chip = new ToggleButton(words);
        chip.setId("today-kind-" + name);
        chip.setToggleGroup(group);
        chip.setSelected(kind == model.kind().get());
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.kind().set(kind);
        });
        return chip;
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public Runnable here() {
        TodayKind kind = model.kind().get();
        TodayRow row = list.getSelectionModel().getSelectedItem();
        return () -> {
            model.kind().set(kind);
            if (row != null && model.rows().contains(row)) {
                PlainTable.choose(list, row);
                list.scrollTo(row);
            }
        };
    }

    @Override
    public List<Action> actions() {
        Runnable open = () -> {
            TodayRow row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                model.open(row);
            }
        };
        return List.of(Action.of("today-open", Texts.of("today.act.open"), MaterialDesignO.OPEN_IN_APP, open)
                .when(BooleanExpression.booleanExpression(
                        list.getSelectionModel().selectedItemProperty().isNotNull())));
    }

    @Override
    public ScreenName name() {
        return ScreenName.TODAY;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        focus();
    }

    /// The first screen is shown before there is a scene; the hands then go to the list as soon as there is one.
    private void focus() {
        if (list.getScene() == null) {
            list.sceneProperty().subscribe(scene -> {
                if (scene != null && scene.getFocusOwner() == null) {
                    Platform.runLater(list::requestFocus);
                }
            });
        } else {
            list.requestFocus();
        }
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
