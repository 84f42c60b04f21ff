using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Tests;

public sealed class CanonicalDataTests
{
    [Fact]
    public void The_whole_data_is_what_was_read_and_approved()
    {
        var data = new StringBuilder($"Data version {InterpolFrameworks.DataVersion}\n");
        foreach (StrategicFramework framework in InterpolFrameworks.All)
        {
            _ = data.Append('\n');
            foreach ((string path, object value) in Members.Of(framework))
            {
                _ = data.Append(path).Append(": ").Append(Members.Show(value).Replace("\n\n", "\n    ", StringComparison.Ordinal)).Append('\n');
            }
        }

        Repository.AssertApproved(data.ToString(), "tests", "Interpol.Strategy.Model.Tests", "Canonical", "Data.approved.txt");
    }

    [Fact]
    public void The_frameworks_hold_as_many_elements_as_the_pages_do()
    {
        StrategicFramework earlier = InterpolFrameworks.Framework2014To2016;
        Assert.Equal([4, 2], earlier.Goals.GroupBy(goal => goal.Kind).Select(kind => kind.Count()));
        Assert.Empty(earlier.GetObjectives());
        Assert.Empty(earlier.Values);

        StrategicFramework later = InterpolFrameworks.Framework2017To2020;
        Assert.Equal([5, 4, 4, 3, 5], later.Goals.Select(goal => goal.Objectives.Count));
        Assert.Equal(21, later.GetObjectives().Count());
        Assert.Equal(5, later.Values.Count);
    }

    [Fact]
    public void Identifiers_are_XML_names_that_begin_with_the_frameworks_and_occur_once()
    {
        string[] identifiers = [.. InterpolFrameworks.All.SelectMany(framework => Members.Of(framework)
            .Where(member => member.Path.EndsWith("Identifier", StringComparison.Ordinal))
            .Select(member => (string)member.Value)
            .Append(framework.Id.ToString())
            .Distinct()
            .Select(identifier => identifier.StartsWith(framework.Id.ToString(), StringComparison.Ordinal) ? identifier : $"{identifier} is not of {framework.Id}"))];
        Assert.All(identifiers, identifier => Assert.Equal(identifier, XmlConvert.VerifyNCName(identifier)));
        Assert.Distinct(identifiers);
        Assert.All(InterpolFrameworks.All.SelectMany(framework => framework.GetElements()), element => Assert.NotNull(element.Identifier));
    }

    [Fact]
    public void The_identifier_of_a_goal_or_an_objective_ends_in_its_code()
    {
        Assert.Equal("interpol-2017-2020-4.2", InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Identifier);
        Assert.Equal("interpol-2017-2020-vision", InterpolFrameworks.Framework2017To2020.Vision!.Identifier);
        Assert.All(InterpolFrameworks.All, framework => Assert.All(framework.Goals, goal =>
        {
            Assert.Equal($"{framework.Id}-{goal.Code}", goal.Identifier);
            Assert.All(goal.Objectives, objective =>
            {
                Assert.Equal($"{framework.Id}-{objective.Code}", objective.Identifier);
                Assert.Equal(goal.Code, objective.Code!.Value.Parent);
            });
        }));
    }

    [Fact]
    public void A_framework_is_built_once()
    {
        Assert.Same(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2014To2016);
        Assert.Same(InterpolFrameworks.Framework2017To2020, InterpolFrameworks.Framework2017To2020);
        Assert.Same(InterpolFrameworks.Catalog, InterpolFrameworks.Catalog);
        Assert.Equal([InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020], InterpolFrameworks.All);
        Assert.Equal(InterpolFrameworks.All, InterpolFrameworks.Catalog.Frameworks);
    }

    [Fact]
    public void The_adoption_of_2014_2016_is_data() => Assert.Equal(
        new Adoption { Body = "General Assembly", Session = 82, Year = 2013, Month = 10 },
        InterpolFrameworks.Framework2014To2016.Adoption);
}
