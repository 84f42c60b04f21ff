using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the status of a programme or an activity.</summary>
/// <remarks>Source: the code list <c>ActivityStatus</c> of IATI, codes 1 to 6.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ActivityStatus
{
    /// <summary>The activity is planned and starts later.</summary>
    Pipeline,

    /// <summary>The activity is in progress.</summary>
    Implementation,

    /// <summary>The activity is physically complete, and its final accounts are open.</summary>
    Finalization,

    /// <summary>The activity is complete.</summary>
    Closed,

    /// <summary>The activity was canceled. It does not count for the progress of a framework.</summary>
    Canceled,

    /// <summary>The activity is suspended temporarily.</summary>
    Suspended,
}
