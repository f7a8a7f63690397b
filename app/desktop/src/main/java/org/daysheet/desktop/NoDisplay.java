package org.daysheet.desktop;

import org.daysheet.types.house.HouseException;

/// What a program for a window says where there is no display.
@HouseException(rule = "console", why = "Without a display there is no other place to say why no window opens.")
final class NoDisplay {
    static final int EXIT_CODE = 3;

    private NoDisplay() {}

    static void tell() {
        System.err.println("daysheet: There is no display to open the window on. The command line does the same work"
                + " without one: java -jar daysheet.jar --help");
    }
}
