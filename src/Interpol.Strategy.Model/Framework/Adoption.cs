using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the adoption of a framework, such as "General Assembly, 82nd session, October 2013".</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed partial record Adoption
{
    // Fields for the literal constructor, which must not call accessors.
    private readonly string _body = "";
    private readonly int? _session;
    private readonly int? _year;
    private readonly int? _month;

    /// <summary>Initializes a new instance of the <see cref="Adoption"/> class.</summary>
    public Adoption()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
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

    /// <summary>Gets the body that adopted the framework.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Body
    {
        get => _body;
        init => _body = Guard.NotNull(value);
    }

    /// <summary>Gets the number of the session of the body, or <see langword="null"/> if unknown.</summary>
    /// <remarks>The minimum is 1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Session
    {
        get => _session;
        init => _session = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>Gets the year of the adoption, from 1 to 9999, or <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 9999.</exception>
    public int? Year
    {
        get => _year;
        init => _year = Guard.InRange(value, 1, 9999);
    }

    /// <summary>Gets the month of the adoption, from 1 to 12, or <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 12.</exception>
    public int? Month
    {
        get => _month;
        init => _month = Guard.InRange(value, 1, 12);
    }
}
