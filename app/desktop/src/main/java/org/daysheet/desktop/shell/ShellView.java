package org.daysheet.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.Actions;
import org.daysheet.desktop.help.HelpView;
import org.daysheet.desktop.palette.Finder;
import org.daysheet.desktop.palette.Hit;
import org.daysheet.desktop.palette.PaletteView;
import org.daysheet.desktop.palette.PaletteViewModel;
import org.daysheet.desktop.parts.Ending;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.ListAct;
import org.daysheet.desktop.parts.ListTools;
import org.daysheet.desktop.parts.PrintPreview;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The frame of the window: navigation at the left, the screen in front, help at the right, the status bar below, and
/// over them the palette and what came of work. Ctrl+1, Ctrl+2 ... go to a screen.
public final class ShellView extends StackPane implements Ending {
    private static final double ABOVE_STATUS = 38;
    private static final double ROOM_FOR_HELP = 1240;

    private final ShellViewModel model;
    private final List<Screen> screens;
    private final Actions actions = new Actions(this::show);
    private final PaletteViewModel palette;
    private final BorderPane frame = new BorderPane();
    private final BorderPane inFront = new BorderPane();
    private final StackPane middle = new StackPane(inFront);
    private final HelpView help;
    private final ReadOnlyStringWrapper frontId = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final List<Region> covers = new ArrayList<>();
    private int front = -1;
    private final Map<ListAct, ReadOnlyStringWrapper> againstList = Stream.of(ListAct.values())
            .collect(Collectors.toMap(Function.identity(), _ -> new ReadOnlyStringWrapper("")));

    public ShellView(ShellViewModel model, List<? extends Screen> screens) {
        this(model, screens, Finder.NONE);
    }

    /// @param finder searches the practice for the palette
    public ShellView(ShellViewModel model, List<? extends Screen> screens, Finder finder) {
        this.model = model;
        this.screens = List.copyOf(screens);
        this.palette = new PaletteViewModel(
                actions, finder, model.background(), hit -> open(hit.kind().screen(), hit.key()));
        setId("shell");
        getStyleClass().add("shell");
        HeldKeys.watch(this);
        Action find = windowAct("palette", MaterialDesignM.MAGNIFY, this::find, "Shortcut+K");
        Action dark = windowAct(
                "dark",
                MaterialDesignT.THEME_LIGHT_DARK,
                () -> model.dark().set(!model.dark().get()),
                "Shortcut+Shift+D");
        Action work = windowAct(
                "work",
                MaterialDesignP.PROGRESS_CHECK,
                () -> model.work().set(!model.work().get()),
                "Shortcut+J");
        collect(find, dark, work);
        actions.beforeShown(this::lookAtList);
        if (model.band().isDemo()) {
            frame.setTop(demoBand());
        }
        frame.setLeft(new SideBar(model, this.screens, actions, find, dark));
        help = new HelpView(actions, place.getReadOnlyProperty(), model.help());
        StackPane.setAlignment(help, Pos.CENTER_RIGHT);
        middle.setId("shell-middle");
        frame.setCenter(middle);
        placeHelp();
        widthProperty().addListener((_, _, _) -> placeHelp());
        frame.setBottom(new StatusBar(model, work));
        getChildren().addAll(frame, lowerRight(new Toasts(model)), lowerRight(new WorkPanel(model)));
        getChildren().add(new PaletteView(palette));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().addListener((_, _, now) -> {
            if (now != null) {
                Platform.runLater(this::enter);
            }
        });
        model.selected().addListener((_, _, now) -> bringForward(now.intValue()));
        bringForward(model.selected().get());
        model.trail().follow(this::here);
        model.roomy().subscribe(this::giveRoom);
    }

    private void giveRoom(boolean isRoomy) {
        getStyleClass().remove("roomy");
        if (isRoomy) {
            getStyleClass().add("roomy");
        }
    }

    /// Everything that can be done; whoever builds the window adds what concerns the program as a whole.
    public Actions actions() {
        return actions;
    }

    /// Something was opened: the palette offers it when nothing is typed.
    public void remember(Hit hit) {
        palette.remember(hit);
    }

    /// What the frame shows.
    public ShellViewModel model() {
        return model;
    }

    /// Id of the screen in front.
    public ReadOnlyStringProperty front() {
        return frontId.getReadOnlyProperty();
    }

    /// Brings a screen to the front by its id; an unknown one does nothing.
    public void show(String screen) {
        numbers(screen).forEach(model::select);
    }

    /// Brings a screen to the front and shows the row with a key on it.
    public void open(String screen, String key) {
        numbers(screen).forEach(number -> {
            model.follow(number);
            screens.get(number).open(key);
        });
    }

    private IntStream numbers(String screen) {
        return IntStream.range(0, screens.size())
                .filter(i -> screens.get(i).id().equals(screen));
    }

    /// What brings back the screen in front, what it shows, and the place of the cursor.
    private Runnable here() {
        int number = front;
        Runnable shown = screens.get(number).here();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return () -> {
            model.bring(number);
            shown.run();
            if (owner != null && isWithin(owner, middle)) {
                owner.requestFocus();
            }
        };
    }

    /// Reads anew what the screen in front shows.
    public void reload() {
        if (front >= 0) {
            screens.get(front).reload();
        }
    }

    /// Whether the window may close; a screen that asks first comes to the front. After its answer the others are
    /// asked.
    @Override
    public boolean mayEnd(Runnable close) {
        Runnable goOn = () -> {
            if (mayEnd(close)) {
                close.run();
            }
        };
        for (Screen screen : screens) {
            if (!screen.mayEnd(goOn)) {
                show(screen.id());
                return false;
            }
        }
        return true;
    }

    /// Leaves the screen in front, when the window closes.
    public void close() {
        if (front >= 0) {
            screens.get(front).hidden();
            front = -1;
        }
    }

    /// Lays a panel over the screens and the panels before it. While it is visible, nothing behind it can be done.
    ///
    /// @param title heading of its acts
    /// @param acts what can be done in it
    public void cover(Region panel, String title, List<Action> acts) {
        covers.addFirst(panel);
        actions.addOf(title, panel.getId(), acts);
        panel.visibleProperty()
                .subscribe(_ -> inFront.setVisible(covers.stream().noneMatch(Region::isVisible)));
        middle.getChildren().add(covers.size(), panel);
    }

    /// Shows the sheet of keys as it is printed.
    public void printWith(PrintPreview preview) {
        help.printWith(preview);
    }

    private String inFrontId() {
        return covers.stream()
                .filter(Region::isVisible)
                .map(Region::getId)
                .findFirst()
                .orElse(frontId.get());
    }

    private void find() {
        actions.look();
        palette.show();
    }

    /// What can be done with the list that is meant now.
    private void lookAtList() {
        Optional<ListTools> list = list();
        againstList.forEach((act, why) -> why.set(
                list.isEmpty()
                        ? Texts.of("parts.list.none")
                        : list.get().can(act) ? "" : Texts.of("parts.list.nothing." + (act == ListAct.COPY))));
    }

    /// Does something with the list one means.
    private void withList(ListAct act) {
        list().ifPresent(list -> list.run(act));
    }

    private Optional<ListTools> list() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return isCovered() || front < 0
                ? Optional.empty()
                : FrontList.of(screens.get(front).root(), owner);
    }

    private boolean isCovered() {
        return covers.stream().anyMatch(Region::isVisible);
    }

    private void collect(Action find, Action dark, Action work) {
        int place = 0;
        for (int i = 0; i < screens.size(); i++) {
            int number = i;
            Screen screen = screens.get(i);
            Action go = Action.of("go-to-" + screen.id(), screen.title(), screen.icon(), () -> model.select(number));
            place += screen.digit().isEmpty() ? 1 : 0;
            String digit = screen.digit().isEmpty() ? String.valueOf(place) : screen.digit();
            actions.add(Texts.of("shell.group.go"), digit.length() > 1 ? go : go.on("Shortcut+" + digit));
        }
        Trail trail = model.trail();
        actions.add(
                Texts.of("shell.group.go"),
                windowAct("back", MaterialDesignA.ARROW_LEFT, trail::back, "Alt+Left")
                        .when(trail.canGoBack()),
                windowAct("forward", MaterialDesignA.ARROW_RIGHT, trail::forward, "Alt+Right")
                        .when(trail.canGoForward()));
        screens.forEach(screen -> {
            actions.group(screen.title());
            screen.whenMade(() -> actions.addOf(screen.title(), screen.id(), screen.actions()));
        });
        actions.add(
                Texts.of("shell.group.window"),
                find,
                windowAct("search", MaterialDesignF.FILTER_OUTLINE, this::search, "Shortcut+F"),
                windowAct("reload", MaterialDesignR.REFRESH, this::reload, "F5"),
                work,
                dark,
                windowAct(
                        "help",
                        MaterialDesignH.HELP_CIRCLE_OUTLINE,
                        () -> model.help().set(!model.help().get()),
                        "F1"));
        actions.addOf(Texts.of("parts.list.group"), Actions.IN_LISTS, ListAct.all(this::withList, againstList::get));
    }

    private static Action windowAct(String name, org.kordamp.ikonli.Ikon icon, Runnable work, String keys) {
        return Action.of("shell-" + name, Texts.of("shell.act." + name), icon, work)
                .on(keys);
    }

    /// Beside the screen where there is room, else over its right part.
    private void placeHelp() {
        boolean isBeside = getWidth() >= ROOM_FOR_HELP;
        if (isBeside && frame.getRight() == null) {
            middle.getChildren().remove(help);
            frame.setRight(help);
        } else if (!isBeside && !middle.getChildren().contains(help)) {
            frame.setRight(null);
            middle.getChildren().add(help);
        }
    }

    private static Node lowerRight(Node node) {
        StackPane.setAlignment(node, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(node, new Insets(0, 12, ABOVE_STATUS, 12));
        return node;
    }

    private static HBox demoBand() {
        Label words = new Label(Texts.of("shell.demo"), new FontIcon(MaterialDesignT.TEST_TUBE));
        words.setId("shell-demo-band");
        HBox band = new HBox(words);
        band.getStyleClass().add("demo-band");
        return band;
    }

    private void bringForward(int number) {
        if (number == front) {
            return;
        }
        close();
        Screen screen = screens.get(number);
        inFront.setCenter(screen.root());
        front = number;
        frontId.set(screen.id());
        place.bind(screen.helpPlace());
        inFront.applyCss(); // what scrolls or is split takes no cursor before
        inFront.layout();
        screen.shown();
    }

    /// Puts the cursor into the screen in front, when the frame comes into the window and nobody chose a place yet.
    private void enter() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (front >= 0 && !isWithin(owner, middle) && !palette.visible().get()) {
            search();
        }
    }

    private static boolean isWithin(@Nullable Node node, Node room) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(room)) {
                return true;
            }
        }
        return false;
    }

    /// Puts the cursor into the search of the screen in front, or its list when it has none.
    private void search() {
        if (isCovered()) {
            return;
        }
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        FrontList.search(screens.get(front).root(), owner).ifPresent(Node::requestFocus);
    }

    private void press(KeyEvent event) {
        if (palette.visible().get()) {
            return;
        }
        boolean isEscape = event.getCode() == KeyCode.ESCAPE && model.work().get();
        if (isEscape) {
            model.work().set(false);
        }
        if (isEscape || actions.press(event, inFrontId())) {
            event.consume();
        }
    }
}
