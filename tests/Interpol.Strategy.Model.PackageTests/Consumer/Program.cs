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
            "comparison" => Touch.Comparison(),
            "search" => Touch.Search(),
            "read-json" => Touch.ReadJson(),
            "read-stratml" => Touch.ReadStratML(),
            "linq" => Touch.ObjectiveAndLinq(),
            "regex" => Touch.ObjectiveAndRegex(),
            "tour" => Tour.Text(),
            _ => throw new ArgumentException("Unknown argument: " + arguments[0]),
        };

        // Get the list first, because printing loads more assemblies.
        Assembly[] loaded = arguments.Length > 1 ? AppDomain.CurrentDomain.GetAssemblies() : [];
        Print(text, loaded);
    }

    // Not inlined into Main, which would load what this method needs before the list is complete.
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
