using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

namespace Consumer;

/// <summary>Provides minimal uses of a canonical framework, and some that do a little more.</summary>
internal static class Touch
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Goal() => InterpolFrameworks.Framework2014To2016.GetGoal("4").Name;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Objective() => InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description!;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Json() =>
        InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).Length > 1000 ? "A document" : "";

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Comparison() =>
        FrameworkComparison.Compare(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020)
            .Changes.IsEmpty ? "" : "Changes";

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Search() =>
        InterpolFrameworks.Framework2017To2020.Search("global policing").Hits[0].Element.Description!;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string ReadJson() =>
        FrameworkJson.Read(File.ReadAllText("interpol-2017-2020.json")).Value!.Name;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string ReadStratML() =>
        FrameworkStratML.Read(File.ReadAllText("interpol-2017-2020.xml")).Value!.Name;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string ObjectiveAndLinq() =>
        Objective() + InterpolFrameworks.Framework2017To2020.Goals.Count(goal => goal.Name.Length > 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string ObjectiveAndRegex() => Regex.Replace(Objective(), "[aeiou]+", "");
}
