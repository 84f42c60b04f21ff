using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>By whom and when a framework was adopted: "General Assembly, 82nd session, October 2013".</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Adoption
{
    private readonly string _body = "";
    private readonly int? _session;
    private readonly int? _year;
    private readonly int? _month;

    /// <summary>An adoption whose members are still to be set, in braces.</summary>
    public Adoption()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
#pragma warning disable CS8618 // Body is set: by the field behind it.
    [SetsRequiredMembers]
    internal Adoption(string body, int session, int year, int month)
    {
        _body = body;
        _session = session;
        _year = year;
        _month = month;
    }
#pragma warning restore CS8618

    /// <summary>The body that adopted the framework.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Body
    {
        get => _body;
        init => _body = Guard.NotNull(value);
    }

    /// <summary>Which of the body's sessions it was, counted from 1; <see langword="null"/> when that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number below 1.</exception>
    public int? Session
    {
        get => _session;
        init => _session = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>The year of the adoption, from 1 to 9999; <see langword="null"/> when that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number outside the range.</exception>
    public int? Year
    {
        get => _year;
        init => _year = Guard.InRange(value, 1, 9999);
    }

    /// <summary>The month of that year, from 1 to 12; <see langword="null"/> when that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number outside the range.</exception>
    public int? Month
    {
        get => _month;
        init => _month = Guard.InRange(value, 1, 12);
    }

    /// <summary>The adoption on one line, in English whatever the culture: <c>General Assembly, 82nd session, October 2013</c>. What is not known is left out.</summary>
    public override string ToString() => SingleLine.CollapseWhiteSpace(Body) + Circumstances;

    /// <summary>What is known beside the body, each after a comma: <c>, 82nd session, October 2013</c>.</summary>
    internal string Circumstances
    {
        get
        {
            CultureInfo english = CultureInfo.InvariantCulture;
            string session = Session is { } number ? string.Create(english, $", {number}{Ordinal(number)} session") : "";
            string month = Month is { } which ? english.DateTimeFormat.GetMonthName(which) : "";
            string date = string.Create(english, $"{month} {Year}").Trim();
            return date.Length == 0 ? session : $"{session}, {date}";
        }
    }

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
