package org.daysheet.desktop;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;

/// Windows of the program with made-up screens in them.
final class Windows {
    private Windows() {}

    /// The claims alone.
    static void claims(Stage stage, PretendClaims desk) {
        Background background = Pretend.sameThread();
        show(
                stage,
                new ClaimsView(
                        new ClaimsViewModel(desk, background, _ -> {}, FilterMemory.NONE), Pretend.tools(background)));
    }

    private static void show(Stage stage, Screen screen) {
        Theme.apply(false);
        ShellView shell = new ShellView(
                new ShellViewModel(new PracticeBand("Juniper Street", "owner", false), Pretend.sameThread(), 1),
                List.of(screen));
        Scene scene = new Scene(shell, 1100, 780);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
