using System.Reflection;
using System.Runtime.CompilerServices;

namespace Consumer;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        string text = arguments[0] switch
        {
            "literal" => "A literal",
            "goal" => Touch.Goal(),
            "objective" => Touch.Objective(),
            "json" => Touch.Json(),
            "linq" => Touch.ObjectiveAndLinq(),
            "regex" => Touch.ObjectiveAndRegex(),
            "tour" => Tour.Text(),
            _ => throw new ArgumentException("The program does not know " + arguments[0]),
        };

        // Taken before anything is printed: printing loads assemblies of its own.
        Assembly[] loaded = arguments.Length > 1 ? AppDomain.CurrentDomain.GetAssemblies() : [];
        Print(text, loaded);
    }

    // Not a part of Main, which is compiled in every run: what it needs would be there before the list is taken.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Print(string text, Assembly[] loaded)
    {
        Console.WriteLine(text);
        foreach (Assembly assembly in loaded)
        {
            Console.WriteLine(assembly.GetName().Name);
        }
    }
}
