package org.gridlang.cli;

/** Where the launcher enters; so far it only says which version this is. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var version = Main.class.getPackage().getImplementationVersion();
        System.out.println("gridlang " + (version == null ? "(not from a jar)" : version));
    }
}
