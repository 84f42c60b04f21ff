using System.Security.Cryptography;
using Xunit.Sdk;

namespace Interpol.Strategy.Model.Tests;

public sealed class FidelityTests
{
    [Fact]
    public void Every_word_of_the_page_of_2014_2016_is_accounted_for() => Fidelity.Check2014To2016(InterpolFrameworks.Framework2014To2016);

    [Fact]
    public void Every_word_of_the_leaflet_of_2017_2020_is_accounted_for() => Fidelity.Check2017To2020(InterpolFrameworks.Framework2017To2020);

    [Fact]
    public void No_word_of_2014_2016_can_be_changed_unnoticed() => NoWordCanBeChanged(InterpolFrameworks.Framework2014To2016, Fidelity.Check2014To2016, atLeast: 700);

    [Fact]
    public void No_word_of_2017_2020_can_be_changed_unnoticed() => NoWordCanBeChanged(InterpolFrameworks.Framework2017To2020, Fidelity.Check2017To2020, atLeast: 350);

    [Fact]
    public void No_element_can_be_left_out_or_moved_unnoticed()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        IsCaught(framework with { Goals = [.. framework.Goals.Skip(1)] }, Fidelity.Check2017To2020);
        IsCaught(framework with { Goals = [.. framework.Goals.Reverse()] }, Fidelity.Check2017To2020);
        IsCaught(framework with { Goals = [.. framework.Goals.Select(goal => goal with { Objectives = [.. goal.Objectives.Skip(1)] })] }, Fidelity.Check2017To2020);
        IsCaught(framework with { Values = [.. framework.Values, new CoreValue { Name = "Courage" }] }, Fidelity.Check2017To2020);
        IsCaught(framework with { OtherInformation = "More" }, Fidelity.Check2017To2020);
        IsCaught(framework with { PublicationDate = new DateOnly(2017, 1, 1) }, Fidelity.Check2017To2020);
        IsCaught(framework with { Adoption = new() { Body = "General Assembly" } }, Fidelity.Check2017To2020);
        IsCaught(framework with { Period = FrameworkPeriod.OfYears(2017, 2021) }, Fidelity.Check2017To2020);

        StrategicFramework earlier = InterpolFrameworks.Framework2014To2016;
        IsCaught(earlier with { Adoption = earlier.Adoption! with { Session = 83 } }, Fidelity.Check2014To2016);
        IsCaught(earlier with { Adoption = earlier.Adoption! with { Month = 11 } }, Fidelity.Check2014To2016);
        IsCaught(earlier with { Goals = [.. earlier.Goals.Select(goal => goal with { Kind = GoalKind.StrategicGoal })] }, Fidelity.Check2014To2016);
    }

    [Fact]
    public void The_sources_are_the_ones_that_the_library_names()
    {
        string folder = Path.Combine(Repository.Root, "tests", "Interpol.Strategy.Model.Tests", "Canonical", "Sources");
        Assert.Equal(InterpolFrameworks.All.Select(framework => framework.Id), InterpolFrameworks.Sources.Select(source => source.Framework));
        Assert.Equal(
            Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            InterpolFrameworks.Sources.Select(source => source.Sha256.ToUpperInvariant()));
        Assert.Equal(["Priorities (web page)", "Strategic Framework 2017-2020 (leaflet)"], InterpolFrameworks.Sources.Select(source => source.Title));
    }

    private static void NoWordCanBeChanged(StrategicFramework framework, Action<StrategicFramework> check, int atLeast)
    {
        int words = 0;
        foreach ((string path, object value) in Members.Of(framework))
        {
            if (value is not string text || path.EndsWith("Identifier", StringComparison.Ordinal) || path == "Source")
            {
                continue;
            }

            string[] parts = text.Split(' ');
            for (int i = 0; i < parts.Length; i++, words++)
            {
                IsCaught(Members.With(framework, path, With(parts, i, parts[i] + "s")), check);
                IsCaught(Members.With(framework, path, With(parts, i, "word")), check);
                IsCaught(Members.With(framework, path, With(parts, i, parts[i] + " " + parts[i])), check);
                IsCaught(Members.With(framework, path, With(parts, i, "")), check);
            }
        }

        Assert.InRange(words, atLeast, int.MaxValue);
    }

    private static string With(string[] parts, int index, string part)
    {
        string[] changed = [.. parts];
        changed[index] = part;
        return string.Join(' ', changed);
    }

    private static void IsCaught(StrategicFramework changed, Action<StrategicFramework> check) => Assert.ThrowsAny<XunitException>(() => check(changed));
}
